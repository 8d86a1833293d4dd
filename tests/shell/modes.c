/* SPDX-License-Identifier: Apache-2.0 */
/* Blocking and null mode, named by the argument. */
#include "check.h"
#include "fake_operators.h"

int main(int count, char **arguments)
{
    bool null = count > 1 && strcmp(arguments[1], "null") == 0;
    aclemuCounts counts;
    uint8_t value = 0;
    uint64_t size = 9;
    aclOpExecutor *executor;
    EXPECT_OK(aclrtSetDevice(0));
    uint8_t *device = device_malloc(64);
    EXPECT_OK(aclrtMemset(device, 64, 1, 64));
    aclTensor *x = vector_of(device, ACL_UINT8, 64);
    EXPECT_OK(fake(x, NULL, "slow", NULL));
    EXPECT_OK(aclrtMemcpy(&value, 1, device, 1, ACL_MEMCPY_DEVICE_TO_HOST));
    EXPECT_STATUS(null ? 1 : 2, value); /* no synchronisation needed; null computes nothing */
    EXPECT_STATUS(null ? 0 : ACL_ERROR_RT_AICORE_EXCEPTION, fake(x, NULL, "fail", NULL));
    if (!null)
        EXPECT_MESSAGE("the kernel failed");
    EXPECT_OK(aclrtSynchronizeDevice());
    EXPECT_OK(aclnnFakeGetWorkspaceSize(x, "workspace", NULL, NULL, &size, &executor));
    EXPECT_STATUS(null ? 0 : 4096, size);
    EXPECT_STATUS(ACLNN_ERR_PARAM_NULLPTR, aclnnFake(NULL, 1, executor, NULL));
    EXPECT_STATUS(ACLNN_ERR_INNER_NULLPTR, aclnnFake(NULL, 1, executor, NULL));
    EXPECT((aclemuGetDevicePid() == 0) == null);
    EXPECT_OK(aclemuGetCounts(&counts));
    EXPECT_STATUS(2, counts.launches);
    EXPECT_OK(aclrtMemsetAsync(device, 64, 5, 64, NULL));
    EXPECT_OK(fake(x, NULL, NULL, NULL));
    EXPECT_OK(aclrtSynchronizeDevice());
    EXPECT_OK(aclDestroyTensor(x));
    EXPECT_OK(aclrtResetDevice(0));
    DONE();
}
