/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_ACL_ACL_H
#define ACLNN_PY_HEADERS_ACL_ACL_H

#include "acl/acl_base.h"
#include "acl/acl_rt.h"

#endif
