/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_TRANS_QUANT_PARAM_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_TRANS_QUANT_PARAM_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnTransQuantParam(
    const float *scaleArray,
    uint64_t scaleSize,
    const float *offsetArray,
    uint64_t offsetSize,
    uint64_t **quantParam,
    uint64_t *quantParamSize);

#ifdef __cplusplus
}
#endif

#endif
