/* SPDX-License-Identifier: Apache-2.0 */
/* A forked child gets errors, and does not keep the device process alive. Prints the device process's id and leaves the child
 * running. */
#include <sys/wait.h>

#include "check.h"
#include "fake_operators.h"

static void in_child(aclTensor *x, void *device)
{
    int32_t id;
    char host[4];
    EXPECT_STATUS(ACL_ERROR_RT_DRV_INTERNAL_ERROR, aclInit(NULL));
    EXPECT_STATUS(ACL_ERROR_RT_DRV_INTERNAL_ERROR, aclrtSetDevice(0));
    EXPECT_STATUS(ACL_ERROR_RT_DRV_INTERNAL_ERROR, aclrtGetDevice(&id));
    EXPECT_STATUS(ACL_ERROR_RT_DRV_INTERNAL_ERROR, aclrtMemcpy(host, 4, device, 4, ACL_MEMCPY_DEVICE_TO_HOST));
    EXPECT_STATUS(ACL_ERROR_RT_DRV_INTERNAL_ERROR, aclrtSynchronizeDevice());
    EXPECT_STATUS(ACL_ERROR_RT_DRV_INTERNAL_ERROR, aclrtFree(device));
    EXPECT_STATUS(ACL_ERROR_RT_DRV_INTERNAL_ERROR, fake(x, NULL, NULL, NULL));
    EXPECT_MESSAGE("forked child");
}

int main(void)
{
    EXPECT_OK(aclrtSetDevice(0));
    void *device = device_malloc(64);
    aclTensor *x = vector_of(device, ACL_UINT8, 64);
    EXPECT_OK(fake(x, NULL, "slow", NULL));
    pid_t child = fork();
    if (child == 0) {
        in_child(x, device);
        _exit(failures != 0); /* a leak checker would miss the threads of the parent */
    }
    int state = -1;
    EXPECT(waitpid(child, &state, 0) == child && state == 0);
    EXPECT_OK(aclrtSynchronizeDevice());
    EXPECT_OK(fake(x, NULL, NULL, NULL));
    EXPECT_OK(aclrtSynchronizeDevice());
    child = fork();
    if (child == 0) {
        for (int fd = 0; fd < 3; fd++)
            close(fd);
        sleep(5);
        _exit(0);
    }
    printf("%d\n", (int)aclemuGetDevicePid());
    /* At exit a kernel still runs. */
    EXPECT_OK(fake(x, NULL, "hang", NULL));
    DONE();
}
