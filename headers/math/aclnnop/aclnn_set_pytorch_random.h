/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_SET_PYTORCH_RANDOM_H
#define ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_SET_PYTORCH_RANDOM_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnSetPytorchRandom(
    int32_t pytorchRandom);

/* releases: 2026-08 */
int32_t aclnnGetPytorchRandom(void);

#ifdef __cplusplus
}
#endif

#endif
