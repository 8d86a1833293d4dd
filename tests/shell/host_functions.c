/* SPDX-License-Identifier: Apache-2.0 */
/* aclnnTransQuantParam, the one that runs on the host. */
#include <math.h>

#include "aclnnop/aclnn_trans_quant_param.h"
#include "check.h"

#define FLAG (UINT64_C(1) << 46)

static uint64_t word(float scale, int offset)
{
    uint32_t bits;
    memcpy(&bits, &scale, sizeof bits);
    return bits | FLAG | ((uint64_t)offset & 0x1FF) << 37;
}

int main(void)
{
    uint64_t *words = NULL;
    uint64_t count = 0;
    float scales[17];
    float offsets[] = {0.5f, -0.5f, 2.5f, -2.5f, 255.4f, 1e9f, -256.5f, -1e9f, 0.0f};
    const int rounded[] = {1, -1, 3, -3, 255, 255, -256, -256, 0};
    for (int i = 0; i < 17; i++)
        scales[i] = 0.1f * (float)(i + 1); /* all 32 bits are kept */
    EXPECT_OK(aclnnTransQuantParam(scales, 9, offsets, 9, &words, &count));
    EXPECT_STATUS(16, count);
    for (int i = 0; i < 9; i++)
        EXPECT_STATUS(word(scales[i], rounded[i]), words[i]);
    for (int i = 9; i < 16; i++)
        EXPECT_STATUS(0, words[i]);
    free(words);
    EXPECT_OK(aclnnTransQuantParam(scales, 17, NULL, 0, &words, &count));
    EXPECT_STATUS(32, count);
    EXPECT_STATUS(word(scales[16], 0), words[16]);
    free(words);
    EXPECT_OK(aclnnTransQuantParam(scales, 1, NULL, 0, &words, &count));
    EXPECT_STATUS(1, count);
    free(words);
    EXPECT_OK(aclnnTransQuantParam(scales, 1, offsets, 3, &words, &count));
    EXPECT_STATUS(16, count);
    EXPECT_STATUS((uint64_t)3 << 37, words[2]); /* beyond the scales there is an offset only */
    free(words);
    EXPECT_STATUS(ACLNN_ERR_PARAM_INVALID, aclnnTransQuantParam(NULL, 1, NULL, 0, &words, &count));
    EXPECT_STATUS(ACLNN_ERR_PARAM_INVALID, aclnnTransQuantParam(scales, 0, NULL, 0, &words, &count));
    EXPECT_STATUS(ACLNN_ERR_PARAM_INVALID, aclnnTransQuantParam(scales, 1, NULL, 1, &words, &count));
    EXPECT_STATUS(ACLNN_ERR_PARAM_INVALID, aclnnTransQuantParam(scales, 1, offsets, 0, &words, &count));
    EXPECT_STATUS(ACLNN_ERR_PARAM_NULLPTR, aclnnTransQuantParam(scales, 1, NULL, 0, NULL, &count));
    EXPECT_STATUS(ACLNN_ERR_PARAM_NULLPTR, aclnnTransQuantParam(scales, 1, NULL, 0, &words, NULL));
    EXPECT_MESSAGE("aclnnTransQuantParam");
    EXPECT_STATUS(ACLNN_ERR_INNER_NULLPTR, aclnnTransQuantParam(scales, 1, offsets, UINT64_MAX, &words, &count));
    EXPECT_STATUS(0, count);
    DONE();
}
