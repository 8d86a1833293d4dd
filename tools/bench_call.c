/* SPDX-License-Identifier: Apache-2.0 */
/* The yardstick of bench_call.py: one operator called from C, with nothing around the calls that CANN asks for. */
#define _POSIX_C_SOURCE 199309L
#include <time.h>

#include "acl/acl.h"
#include "aclnnop/aclnn_weight_quant_batch_matmul_v2.h"

typedef struct operand {
    int64_t shape[2];
    int64_t strides[2];
    uint64_t ndim;
    aclDataType dtype;
    void *data;
    int64_t storage;
} operand;

static aclTensor *describe(const operand *o)
{
    return aclCreateTensor(o->shape, o->ndim, o->dtype, o->strides, 0, ACL_FORMAT_ND, &o->storage, 1, o->data);
}

/* Runs the operator `count` times on x, weight, scale, offset, y; seconds in *elapsed. The first status that is not 0 ends the loop. */
__attribute__((visibility("default"))) int bench_calls(const operand *operands, int count, double *elapsed)
{
    struct timespec begin, end;
    clock_gettime(CLOCK_MONOTONIC, &begin);
    for (int i = 0; i < count; i++) {
        aclTensor *t[5];
        for (int j = 0; j < 5; j++)
            t[j] = describe(&operands[j]);
        uint64_t size = 0;
        aclOpExecutor *executor = NULL;
        aclnnStatus status = aclnnWeightQuantBatchMatmulV2GetWorkspaceSize(t[0], t[1], t[2], t[3], NULL, NULL, NULL, 0,
                                                                           t[4], &size, &executor);
        if (status == 0)
            status = aclnnWeightQuantBatchMatmulV2(NULL, size, executor, NULL);
        for (int j = 0; j < 5; j++)
            aclDestroyTensor(t[j]);
        if (status != 0)
            return status;
    }
    clock_gettime(CLOCK_MONOTONIC, &end);
    *elapsed = (double)(end.tv_sec - begin.tv_sec) + 1e-9 * (double)(end.tv_nsec - begin.tv_nsec);
    return 0;
}
