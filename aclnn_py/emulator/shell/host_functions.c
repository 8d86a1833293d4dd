/* SPDX-License-Identifier: Apache-2.0 */
/* Operators that CANN computes on the host, in one phase. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "aclnnop/aclnn_trans_quant_param.h"
#include "joint.h"

#define PADDED_TO 16u
#define OUTPUT_INT8 (UINT64_C(1) << 46)
#define OFFSET_SHIFT 37
#define OFFSET_MASK UINT64_C(0x1FF)

static aclnnStatus refuse(aclnnStatus status, const char *why)
{
    aclemuSetMessage("aclnnTransQuantParam: %s", why);
    return status;
}

static uint64_t offset_bits(float offset)
{
    /* Clamped before the conversion, which is undefined for what does not fit; NaN is 0. */
    double rounded = isnan(offset) ? 0.0 : round((double)offset);
    int64_t value = (int64_t)fmax(-256.0, fmin(255.0, rounded));
    return ((uint64_t)value & OFFSET_MASK) << OFFSET_SHIFT;
}

aclnnStatus aclnnTransQuantParam(const float *scaleArray, uint64_t scaleSize, const float *offsetArray,
                                 uint64_t offsetSize, uint64_t **quantParam, uint64_t *quantParamSize)
{
    /* CANN answers 161002 to all of the first three, also to the NULL scale. */
    if ((offsetArray == NULL) != (offsetSize == 0))
        return refuse(ACLNN_ERR_PARAM_INVALID, "offsetSize must be 0 exactly if offsetArray is NULL");
    if (scaleArray == NULL)
        return refuse(ACLNN_ERR_PARAM_INVALID, "scaleArray must not be NULL");
    if (scaleSize == 0)
        return refuse(ACLNN_ERR_PARAM_INVALID, "scaleSize must be greater than 0");
    if (quantParam == NULL || quantParamSize == NULL)
        return refuse(ACLNN_ERR_PARAM_NULLPTR, "quantParam and quantParamSize must not be NULL");
    uint64_t count = scaleSize > offsetSize ? scaleSize : offsetSize;
    uint64_t padded = count == 1 ? 1 : (count + PADDED_TO - 1) / PADDED_TO * PADDED_TO;
    uint64_t *words = padded < count ? NULL : calloc(padded, sizeof *words);
    *quantParam = words;
    *quantParamSize = words != NULL ? padded : 0;
    if (words == NULL)
        return refuse(ACLNN_ERR_INNER_NULLPTR, "no memory for the result");
    for (uint64_t i = 0; i < scaleSize; i++) {
        uint32_t bits;
        memcpy(&bits, &scaleArray[i], sizeof bits);
        words[i] = bits | OUTPUT_INT8;
    }
    for (uint64_t i = 0; i < offsetSize; i++)
        words[i] |= offset_bits(offsetArray[i]);
    return ACLNN_SUCCESS;
}
