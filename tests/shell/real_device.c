/* SPDX-License-Identifier: Apache-2.0 */
/* One operator from host memory to host memory, on the real device process. */
#include "aclnnop/aclnn_ascend_anti_quant.h"
#include "check.h"

int main(void)
{
    int8_t x[32];
    float scale[1] = {0.5f};
    uint16_t y[32];
    uint64_t workspace = 77;
    aclOpExecutor *executor = NULL;
    aclrtStream stream;
    for (int i = 0; i < 32; i++)
        x[i] = (int8_t)(i - 16);
    EXPECT_OK(aclInit(NULL));
    EXPECT_OK(aclrtSetDevice(0));
    EXPECT_OK(aclrtCreateStream(&stream));
    void *dx = device_malloc(sizeof x);
    void *ds = device_malloc(sizeof scale);
    void *dy = device_malloc(sizeof y);
    EXPECT_OK(aclrtMemcpy(dx, sizeof x, x, sizeof x, ACL_MEMCPY_HOST_TO_DEVICE));
    EXPECT_OK(aclrtMemcpyAsync(ds, sizeof scale, scale, sizeof scale, ACL_MEMCPY_HOST_TO_DEVICE, stream));
    EXPECT(aclemuGetDevicePid() == 0);
    aclTensor *tx = vector_of(dx, ACL_INT8, 32);
    aclTensor *ts = vector_of(ds, ACL_FLOAT, 1);
    aclTensor *ty = vector_of(dy, ACL_FLOAT16, 32);
    EXPECT_OK(aclnnAscendAntiQuantGetWorkspaceSize(tx, ts, NULL, ACL_FLOAT16, false, ty, &workspace, &executor));
    EXPECT(aclemuGetDevicePid() > 0);
    EXPECT_STATUS(0, workspace);
    EXPECT_OK(aclnnAscendAntiQuant(NULL, 0, executor, stream));
    EXPECT_OK(aclrtSynchronizeStream(stream));
    EXPECT_OK(aclrtMemcpy(y, sizeof y, dy, sizeof y, ACL_MEMCPY_DEVICE_TO_HOST));
    /* fp16 of -8.0, 0.0, 7.5 */
    EXPECT_STATUS(0xC800, y[0]);
    EXPECT_STATUS(0x0000, y[16]);
    EXPECT_STATUS(0x4780, y[31]);
    EXPECT_STATUS(ACLNN_ERR_PARAM_NULLPTR, aclnnAscendAntiQuantGetWorkspaceSize(NULL, ts, NULL, ACL_FLOAT16, false, ty,
                                                                               &workspace, &executor));
    EXPECT(aclGetRecentErrMsg() != NULL);
    EXPECT(aclGetRecentErrMsg() == NULL);
    aclDestroyTensor(tx);
    aclDestroyTensor(ts);
    aclDestroyTensor(ty);
    EXPECT_OK(aclrtResetDevice(0));
    EXPECT_OK(aclFinalize());
    DONE();
}
