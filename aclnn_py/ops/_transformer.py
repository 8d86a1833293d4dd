# SPDX-License-Identifier: Apache-2.0
# Written by codegen; do not edit.
"""Operators: one function per pair of C functions, with the C names and the C order of parameters.

``None`` is passed as ``NULL`` for every tensor, list, array, scalar and string. Whether the operator takes it
there is the operator's decision; the parameters whose name or documentation says so are marked as optional.
"""

from aclnn_py._binding import ffi as _ffi
from aclnn_py._binding import lib as _lib
from aclnn_py.ops import _call

_NULL = _ffi.NULL


def aclnnAllGatherMatmul(
    x1,
    x2,
    bias,
    group,
    gatherIndex,
    commTurn,
    streamMode,
    output,
    gatherOut,
    *,
    stream=None,
):
    """Launch ``aclnnAllGatherMatmul``, which writes ``output``, ``gatherOut``.

    ::

        aclnnStatus aclnnAllGatherMatmulGetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *bias,
            const char *group,
            int64_t gatherIndex,
            int64_t commTurn,
            int64_t streamMode,
            const aclTensor *output,
            const aclTensor *gatherOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    x2 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    bias : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1.
    group : str
        ``const char *``, in.
    gatherIndex : int
        ``int64_t``, in.
    commTurn : int
        ``int64_t``, in.
    streamMode : int
        ``int64_t``, in.
    output : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND; rank 2.
    gatherOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_all_gather_matmul.h`` of library transformer. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnAllGatherMatmul",
        (x1, x2, bias, group, gatherIndex, commTurn, streamMode, output, gatherOut),
        stream,
    )


def aclnnAllGatherMatmulV2(
    x1,
    x2,
    bias,
    x1Scale,
    x2Scale,
    quantScale,
    blockSize,
    group,
    gatherIndex,
    commTurn,
    streamMode,
    groupSize,
    commMode,
    output,
    gatherOut,
    amaxOut,
    *,
    stream=None,
):
    """Launch ``aclnnAllGatherMatmulV2``, which writes ``output``, ``gatherOut``, ``amaxOut``.

    ::

        aclnnStatus aclnnAllGatherMatmulV2GetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *bias,
            const aclTensor *x1Scale,
            const aclTensor *x2Scale,
            const aclTensor *quantScale,
            int64_t blockSize,
            const char *group,
            int64_t gatherIndex,
            int64_t commTurn,
            int64_t streamMode,
            int64_t groupSize,
            const char *commMode,
            aclTensor *output,
            aclTensor *gatherOut,
            aclTensor *amaxOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT8_E4M3FN, FLOAT8_E5M2, HIFLOAT8, FLOAT4_E2M1, INT8,
        INT4; ND; rank 2.
    x2 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT8_E4M3FN, FLOAT8_E5M2, HIFLOAT8, FLOAT4_E2M1, INT8,
        INT4; ND; rank 2.
    bias : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 1.
    x1Scale : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT8_E8M0; ND; rank 1-3.
    x2Scale : Tensor, optional
        ``const aclTensor *``, in. FLOAT, INT64, FLOAT8_E8M0; ND; rank 1-3.
    quantScale : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    blockSize : int
        ``int64_t``, in.
    group : str
        ``const char *``, in.
    gatherIndex : int
        ``int64_t``, in.
    commTurn : int
        ``int64_t``, in.
    streamMode : int
        ``int64_t``, in.
    groupSize : int
        ``int64_t``, in.
    commMode : str
        ``const char *``, in.
    output : Tensor
        ``aclTensor *``, out. FLOAT16, BF16, FLOAT; ND; rank 2.
    gatherOut : Tensor
        ``aclTensor *``, out. FLOAT16, BF16, FLOAT8_E4M3FN, FLOAT8_E5M2, HIFLOAT8, FLOAT4_E2M1, INT8, INT4;
        ND; rank 2.
    amaxOut : Tensor, optional
        ``aclTensor *``, out. FLOAT; ND; rank 1.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_all_gather_matmul_v2.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnAllGatherMatmulV2",
        (x1, x2, bias, x1Scale, x2Scale, quantScale, blockSize, group, gatherIndex, commTurn, streamMode,
         groupSize, commMode, output, gatherOut, amaxOut),
        stream,
    )


def aclnnAlltoAllAllGatherBatchMatMul(
    x,
    weight,
    biasOptional,
    groupEp,
    groupTp,
    epWorldSize,
    tpWorldSize,
    xShardType,
    actType,
    y1Out,
    y2OutOptional,
    y3OutOptional,
    *,
    stream=None,
):
    """Launch ``aclnnAlltoAllAllGatherBatchMatMul``.

    ::

        aclnnStatus aclnnAlltoAllAllGatherBatchMatMulGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *weight,
            const aclTensor *biasOptional,
            const char *groupEp,
            const char *groupTp,
            int64_t epWorldSize,
            int64_t tpWorldSize,
            int64_t xShardType,
            int64_t actType,
            aclTensor *y1Out,
            aclTensor *y2OutOptional,
            aclTensor *y3OutOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 3.
    weight : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 3.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, FLOAT; ND; rank 2,3.
    groupEp : str
        ``const char *``, in.
    groupTp : str
        ``const char *``, in.
    epWorldSize : int
        ``int64_t``, in.
    tpWorldSize : int
        ``int64_t``, in.
    xShardType : int
        ``int64_t``, in.
    actType : int
        ``int64_t``, in.
    y1Out : Tensor
        ``aclTensor *``, out. FLOAT16, BF16; ND; rank 3.
    y2OutOptional : Tensor, optional
        ``aclTensor *``, out. FLOAT16, BF16; ND; rank 3.
    y3OutOptional : Tensor, optional
        ``aclTensor *``, out. FLOAT16, BF16; ND; rank 3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_all_to_all_all_gather_batch_matmul.h`` of library transformer. Seen in 8.1.RC1
    and 2026-08.

    Documented for Atlas A3.
    """
    _call.convert_and_call(
        "aclnnAlltoAllAllGatherBatchMatMul",
        (x, weight, biasOptional, groupEp, groupTp, epWorldSize, tpWorldSize, xShardType, actType, y1Out,
         y2OutOptional, y3OutOptional),
        stream,
    )


def aclnnAlltoAllMatmul(
    x1,
    x2,
    biasOptional,
    alltoAllAxesOptional,
    group,
    transposeX1,
    transposeX2,
    output,
    alltoAllOutOptional,
    *,
    stream=None,
):
    """Launch ``aclnnAlltoAllMatmul``, which writes ``output``, ``alltoAllOutOptional``.

    ::

        aclnnStatus aclnnAlltoAllMatmulGetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *biasOptional,
            const aclIntArray *alltoAllAxesOptional,
            const char *group,
            bool transposeX1,
            bool transposeX2,
            const aclTensor *output,
            const aclTensor *alltoAllOutOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    x2 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    alltoAllAxesOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    group : str
        ``const char *``, in.
    transposeX1 : bool
        ``bool``, in.
    transposeX2 : bool
        ``bool``, in.
    output : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND.
    alltoAllOutOptional : Tensor, optional
        ``const aclTensor *``, out. FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_allto_all_matmul.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnAlltoAllMatmul",
        (x1, x2, biasOptional, alltoAllAxesOptional, group, transposeX1, transposeX2, output,
         alltoAllOutOptional),
        stream,
    )


def aclnnAlltoAllMatmulV2(
    x1,
    x2,
    biasOptional,
    alltoAllAxesOptional,
    group,
    commMode,
    transposeX1,
    transposeX2,
    output,
    alltoAllOutOptional,
    *,
    stream=None,
):
    """Launch ``aclnnAlltoAllMatmulV2``, which writes ``output``, ``alltoAllOutOptional``.

    ::

        aclnnStatus aclnnAlltoAllMatmulV2GetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *biasOptional,
            const aclIntArray *alltoAllAxesOptional,
            const char *group,
            const char *commMode,
            bool transposeX1,
            bool transposeX2,
            const aclTensor *output,
            const aclTensor *alltoAllOutOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    x2 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    alltoAllAxesOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    group : str
        ``const char *``, in.
    commMode : str
        ``const char *``, in.
    transposeX1 : bool
        ``bool``, in.
    transposeX2 : bool
        ``bool``, in.
    output : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND.
    alltoAllOutOptional : Tensor, optional
        ``const aclTensor *``, out. FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_allto_all_matmul_v2.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnAlltoAllMatmulV2",
        (x1, x2, biasOptional, alltoAllAxesOptional, group, commMode, transposeX1, transposeX2, output,
         alltoAllOutOptional),
        stream,
    )


def aclnnAlltoAllQuantMatmul(
    x1,
    x2,
    biasOptional,
    x1ScaleOptional,
    x2Scale,
    commScaleOptional,
    x1OffsetOptional,
    x2OffsetOptional,
    group,
    alltoAllAxesOptional,
    x1QuantMode,
    x2QuantMode,
    commQuantMode,
    commQuantDtype,
    x1QuantDtype,
    groupSize,
    transposeX1,
    transposeX2,
    output,
    alltoAllOutOptional,
    *,
    stream=None,
):
    """Launch ``aclnnAlltoAllQuantMatmul``, which writes ``output``, ``alltoAllOutOptional``.

    ::

        aclnnStatus aclnnAlltoAllQuantMatmulGetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *biasOptional,
            const aclTensor *x1ScaleOptional,
            const aclTensor *x2Scale,
            const aclTensor *commScaleOptional,
            const aclTensor *x1OffsetOptional,
            const aclTensor *x2OffsetOptional,
            const char *group,
            const aclIntArray *alltoAllAxesOptional,
            int64_t x1QuantMode,
            int64_t x2QuantMode,
            int64_t commQuantMode,
            int64_t commQuantDtype,
            int64_t x1QuantDtype,
            int64_t groupSize,
            bool transposeX1,
            bool transposeX2,
            const aclTensor *output,
            const aclTensor *alltoAllOutOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT8_E4M3FN, FLOAT8_E5M2, FLOAT4_E2M1, INT4; ND.
    x2 : Tensor
        ``const aclTensor *``, in. FLOAT8_E4M3FN, FLOAT8_E5M2, FLOAT4_E2M1, INT8, INT4; ND.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    x1ScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, FLOAT8_E8M0; ND.
    x2Scale : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT8_E8M0; ND.
    commScaleOptional : Tensor, optional
        ``const aclTensor *``, in.
    x1OffsetOptional : Tensor, optional
        ``const aclTensor *``, in.
    x2OffsetOptional : Tensor, optional
        ``const aclTensor *``, in.
    group : str
        ``const char *``, in.
    alltoAllAxesOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    x1QuantMode : int
        ``int64_t``, in.
    x2QuantMode : int
        ``int64_t``, in.
    commQuantMode : int
        ``int64_t``, in.
    commQuantDtype : int
        ``int64_t``, in.
    x1QuantDtype : int
        ``int64_t``, in.
    groupSize : int
        ``int64_t``, in.
    transposeX1 : bool
        ``bool``, in.
    transposeX2 : bool
        ``bool``, in.
    output : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    alltoAllOutOptional : Tensor, optional
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT8_E4M3FN, FLOAT8_E5M2, FLOAT4_E2M1, INT4; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_allto_all_quant_matmul.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnAlltoAllQuantMatmul",
        (x1, x2, biasOptional, x1ScaleOptional, x2Scale, commScaleOptional, x1OffsetOptional,
         x2OffsetOptional, group, alltoAllAxesOptional, x1QuantMode, x2QuantMode, commQuantMode,
         commQuantDtype, x1QuantDtype, groupSize, transposeX1, transposeX2, output, alltoAllOutOptional),
        stream,
    )


def aclnnAlltoAllQuantMatmulV2(
    x1,
    x2,
    biasOptional,
    x1ScaleOptional,
    x2Scale,
    commScaleOptional,
    x1OffsetOptional,
    x2OffsetOptional,
    group,
    commMode,
    alltoAllAxesOptional,
    x1QuantMode,
    x2QuantMode,
    commQuantMode,
    commQuantDtype,
    x1QuantDtype,
    groupSize,
    transposeX1,
    transposeX2,
    output,
    alltoAllOutOptional,
    *,
    stream=None,
):
    """Launch ``aclnnAlltoAllQuantMatmulV2``, which writes ``output``, ``alltoAllOutOptional``.

    ::

        aclnnStatus aclnnAlltoAllQuantMatmulV2GetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *biasOptional,
            const aclTensor *x1ScaleOptional,
            const aclTensor *x2Scale,
            const aclTensor *commScaleOptional,
            const aclTensor *x1OffsetOptional,
            const aclTensor *x2OffsetOptional,
            const char *group,
            const char *commMode,
            const aclIntArray *alltoAllAxesOptional,
            int64_t x1QuantMode,
            int64_t x2QuantMode,
            int64_t commQuantMode,
            int64_t commQuantDtype,
            int64_t x1QuantDtype,
            int64_t groupSize,
            bool transposeX1,
            bool transposeX2,
            const aclTensor *output,
            const aclTensor *alltoAllOutOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT8_E4M3FN, FLOAT8_E5M2, FLOAT4_E2M1, INT4; ND.
    x2 : Tensor
        ``const aclTensor *``, in. FLOAT8_E4M3FN, FLOAT8_E5M2, FLOAT4_E2M1, INT8, INT4; ND.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    x1ScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, FLOAT8_E8M0; ND.
    x2Scale : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT8_E8M0; ND.
    commScaleOptional : Tensor, optional
        ``const aclTensor *``, in.
    x1OffsetOptional : Tensor, optional
        ``const aclTensor *``, in.
    x2OffsetOptional : Tensor, optional
        ``const aclTensor *``, in.
    group : str
        ``const char *``, in.
    commMode : str
        ``const char *``, in.
    alltoAllAxesOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    x1QuantMode : int
        ``int64_t``, in.
    x2QuantMode : int
        ``int64_t``, in.
    commQuantMode : int
        ``int64_t``, in.
    commQuantDtype : int
        ``int64_t``, in.
    x1QuantDtype : int
        ``int64_t``, in.
    groupSize : int
        ``int64_t``, in.
    transposeX1 : bool
        ``bool``, in.
    transposeX2 : bool
        ``bool``, in.
    output : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    alltoAllOutOptional : Tensor, optional
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT8_E4M3FN, FLOAT8_E5M2, FLOAT4_E2M1, INT4; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_allto_all_quant_matmul_v2.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnAlltoAllQuantMatmulV2",
        (x1, x2, biasOptional, x1ScaleOptional, x2Scale, commScaleOptional, x1OffsetOptional,
         x2OffsetOptional, group, commMode, alltoAllAxesOptional, x1QuantMode, x2QuantMode, commQuantMode,
         commQuantDtype, x1QuantDtype, groupSize, transposeX1, transposeX2, output, alltoAllOutOptional),
        stream,
    )


def aclnnAlltoAllvGroupedMatMul(
    gmmX,
    gmmWeight,
    sendCountsTensorOptional,
    recvCountsTensorOptional,
    mmXOptional,
    mmWeightOptional,
    group,
    epWorldSize,
    sendCounts,
    recvCounts,
    transGmmWeight,
    transMmWeight,
    permuteOutFlag,
    gmmY,
    mmYOptional,
    permuteOutOptional,
    *,
    stream=None,
):
    """Launch ``aclnnAlltoAllvGroupedMatMul``, which writes ``gmmY``, ``mmYOptional``, ``permuteOutOptional``.

    ::

        aclnnStatus aclnnAlltoAllvGroupedMatMulGetWorkspaceSize(
            const aclTensor *gmmX,
            const aclTensor *gmmWeight,
            const aclTensor *sendCountsTensorOptional,
            const aclTensor *recvCountsTensorOptional,
            const aclTensor *mmXOptional,
            const aclTensor *mmWeightOptional,
            const char *group,
            int64_t epWorldSize,
            const aclIntArray *sendCounts,
            const aclIntArray *recvCounts,
            bool transGmmWeight,
            bool transMmWeight,
            bool permuteOutFlag,
            aclTensor *gmmY,
            aclTensor *mmYOptional,
            aclTensor *permuteOutOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gmmX : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    gmmWeight : Tensor
        ``const aclTensor *``, in. ND; rank 3.
    sendCountsTensorOptional : Tensor, optional
        ``const aclTensor *``, in.
    recvCountsTensorOptional : Tensor, optional
        ``const aclTensor *``, in.
    mmXOptional : Tensor, optional
        ``const aclTensor *``, in. ND; rank 2.
    mmWeightOptional : Tensor, optional
        ``const aclTensor *``, in. ND; rank 2.
    group : str
        ``const char *``, in.
    epWorldSize : int
        ``int64_t``, in.
    sendCounts : sequence of int
        ``const aclIntArray *``, in.
    recvCounts : sequence of int
        ``const aclIntArray *``, in.
    transGmmWeight : bool
        ``bool``, in.
    transMmWeight : bool
        ``bool``, in.
    permuteOutFlag : bool
        ``bool``, in.
    gmmY : Tensor
        ``aclTensor *``, out. ND; rank 2.
    mmYOptional : Tensor, optional
        ``aclTensor *``, out. ND; rank 2.
    permuteOutOptional : Tensor, optional
        ``aclTensor *``, out. ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_allto_allv_grouped_mat_mul.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3.
    """
    _call.convert_and_call(
        "aclnnAlltoAllvGroupedMatMul",
        (gmmX, gmmWeight, sendCountsTensorOptional, recvCountsTensorOptional, mmXOptional,
         mmWeightOptional, group, epWorldSize, sendCounts, recvCounts, transGmmWeight, transMmWeight,
         permuteOutFlag, gmmY, mmYOptional, permuteOutOptional),
        stream,
    )


def aclnnAlltoAllvGroupedMatMulV2(
    gmmX,
    gmmWeight,
    sendCountsTensorOptional,
    recvCountsTensorOptional,
    mmXOptional,
    mmWeightOptional,
    group,
    commMode,
    epWorldSize,
    sendCounts,
    recvCounts,
    transGmmWeight,
    transMmWeight,
    permuteOutFlag,
    gmmY,
    mmYOptional,
    permuteOutOptional,
    *,
    stream=None,
):
    """Launch ``aclnnAlltoAllvGroupedMatMulV2``.

    ::

        aclnnStatus aclnnAlltoAllvGroupedMatMulV2GetWorkspaceSize(
            const aclTensor *gmmX,
            const aclTensor *gmmWeight,
            const aclTensor *sendCountsTensorOptional,
            const aclTensor *recvCountsTensorOptional,
            const aclTensor *mmXOptional,
            const aclTensor *mmWeightOptional,
            const char *group,
            const char *commMode,
            int64_t epWorldSize,
            const aclIntArray *sendCounts,
            const aclIntArray *recvCounts,
            bool transGmmWeight,
            bool transMmWeight,
            bool permuteOutFlag,
            aclTensor *gmmY,
            aclTensor *mmYOptional,
            aclTensor *permuteOutOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gmmX : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    gmmWeight : Tensor
        ``const aclTensor *``, in. ND; rank 3.
    sendCountsTensorOptional : Tensor, optional
        ``const aclTensor *``, in.
    recvCountsTensorOptional : Tensor, optional
        ``const aclTensor *``, in.
    mmXOptional : Tensor, optional
        ``const aclTensor *``, in. ND; rank 2.
    mmWeightOptional : Tensor, optional
        ``const aclTensor *``, in. ND; rank 2.
    group : str
        ``const char *``, in.
    commMode : str
        ``const char *``, in.
    epWorldSize : int
        ``int64_t``, in.
    sendCounts : sequence of int
        ``const aclIntArray *``, in.
    recvCounts : sequence of int
        ``const aclIntArray *``, in.
    transGmmWeight : bool
        ``bool``, in.
    transMmWeight : bool
        ``bool``, in.
    permuteOutFlag : bool
        ``bool``, in.
    gmmY : Tensor
        ``aclTensor *``, out. ND; rank 2.
    mmYOptional : Tensor, optional
        ``aclTensor *``, out. ND; rank 2.
    permuteOutOptional : Tensor, optional
        ``aclTensor *``, out. ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_allto_allv_grouped_mat_mul_v2.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3.
    """
    _call.convert_and_call(
        "aclnnAlltoAllvGroupedMatMulV2",
        (gmmX, gmmWeight, sendCountsTensorOptional, recvCountsTensorOptional, mmXOptional,
         mmWeightOptional, group, commMode, epWorldSize, sendCounts, recvCounts, transGmmWeight,
         transMmWeight, permuteOutFlag, gmmY, mmYOptional, permuteOutOptional),
        stream,
    )


def aclnnAlltoAllvQuantGroupedMatMul(
    gmmX,
    gmmWeight,
    gmmXScale,
    gmmWeightScale,
    sendCountsTensorOptional,
    recvCountsTensorOptional,
    mmXOptional,
    mmWeightOptional,
    mmXScaleOptional,
    mmWeightScaleOptional,
    gmmXQuantMode,
    gmmWeightQuantMode,
    mmXQuantMode,
    mmWeightQuantMode,
    group,
    epWorldSize,
    sendCounts,
    recvCounts,
    transGmmWeight,
    transMmWeight,
    groupSize,
    permuteOutFlag,
    gmmY,
    mmYOptional,
    permuteOutOptional,
    *,
    stream=None,
):
    """Launch ``aclnnAlltoAllvQuantGroupedMatMul``.

    ::

        aclnnStatus aclnnAlltoAllvQuantGroupedMatMulGetWorkspaceSize(
            const aclTensor *gmmX,
            const aclTensor *gmmWeight,
            const aclTensor *gmmXScale,
            const aclTensor *gmmWeightScale,
            const aclTensor *sendCountsTensorOptional,
            const aclTensor *recvCountsTensorOptional,
            const aclTensor *mmXOptional,
            const aclTensor *mmWeightOptional,
            const aclTensor *mmXScaleOptional,
            const aclTensor *mmWeightScaleOptional,
            int64_t gmmXQuantMode,
            int64_t gmmWeightQuantMode,
            int64_t mmXQuantMode,
            int64_t mmWeightQuantMode,
            const char *group,
            int64_t epWorldSize,
            const aclIntArray *sendCounts,
            const aclIntArray *recvCounts,
            bool transGmmWeight,
            bool transMmWeight,
            int64_t groupSize,
            bool permuteOutFlag,
            aclTensor *gmmY,
            aclTensor *mmYOptional,
            aclTensor *permuteOutOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gmmX : Tensor
        ``const aclTensor *``, in. HIFLOAT8, FLOAT8_E4M3FN, FLOAT8_E5M2, FLOAT4_E2M1; ND; rank 2.
    gmmWeight : Tensor
        ``const aclTensor *``, in. HIFLOAT8, FLOAT8_E4M3FN, FLOAT8_E5M2, FLOAT4_E2M1; ND; rank 3.
    gmmXScale : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT8_E8M0; ND; rank 1,3.
    gmmWeightScale : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT8_E8M0; ND; rank 1,4.
    sendCountsTensorOptional : Tensor, optional
        ``const aclTensor *``, in.
    recvCountsTensorOptional : Tensor, optional
        ``const aclTensor *``, in.
    mmXOptional : Tensor, optional
        ``const aclTensor *``, in. ND; rank 2.
    mmWeightOptional : Tensor, optional
        ``const aclTensor *``, in. ND; rank 2.
    mmXScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT8_E8M0; ND; rank 1,3.
    mmWeightScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT8_E8M0; ND; rank 1,3.
    gmmXQuantMode : int
        ``int64_t``, in.
    gmmWeightQuantMode : int
        ``int64_t``, in.
    mmXQuantMode : int
        ``int64_t``, in.
    mmWeightQuantMode : int
        ``int64_t``, in.
    group : str
        ``const char *``, in.
    epWorldSize : int
        ``int64_t``, in.
    sendCounts : sequence of int
        ``const aclIntArray *``, in.
    recvCounts : sequence of int
        ``const aclIntArray *``, in.
    transGmmWeight : bool
        ``bool``, in.
    transMmWeight : bool
        ``bool``, in.
    groupSize : int
        ``int64_t``, in.
    permuteOutFlag : bool
        ``bool``, in.
    gmmY : Tensor
        ``aclTensor *``, out. FLOAT16, BF16; ND; rank 2.
    mmYOptional : Tensor, optional
        ``aclTensor *``, out. ND; rank 2.
    permuteOutOptional : Tensor, optional
        ``aclTensor *``, out. ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_allto_allv_quant_grouped_mat_mul.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950.
    """
    _call.convert_and_call(
        "aclnnAlltoAllvQuantGroupedMatMul",
        (gmmX, gmmWeight, gmmXScale, gmmWeightScale, sendCountsTensorOptional, recvCountsTensorOptional,
         mmXOptional, mmWeightOptional, mmXScaleOptional, mmWeightScaleOptional, gmmXQuantMode,
         gmmWeightQuantMode, mmXQuantMode, mmWeightQuantMode, group, epWorldSize, sendCounts, recvCounts,
         transGmmWeight, transMmWeight, groupSize, permuteOutFlag, gmmY, mmYOptional, permuteOutOptional),
        stream,
    )


def aclnnAlltoAllvQuantGroupedMatMulV2(
    gmmX,
    gmmWeight,
    gmmXScale,
    gmmWeightScale,
    sendCountsTensorOptional,
    recvCountsTensorOptional,
    mmXOptional,
    mmWeightOptional,
    mmXScaleOptional,
    mmWeightScaleOptional,
    gmmXQuantMode,
    gmmWeightQuantMode,
    mmXQuantMode,
    mmWeightQuantMode,
    group,
    commMode,
    epWorldSize,
    sendCounts,
    recvCounts,
    transGmmWeight,
    transMmWeight,
    groupSize,
    permuteOutFlag,
    gmmY,
    mmYOptional,
    permuteOutOptional,
    *,
    stream=None,
):
    """Launch ``aclnnAlltoAllvQuantGroupedMatMulV2``.

    ::

        aclnnStatus aclnnAlltoAllvQuantGroupedMatMulV2GetWorkspaceSize(
            const aclTensor *gmmX,
            const aclTensor *gmmWeight,
            const aclTensor *gmmXScale,
            const aclTensor *gmmWeightScale,
            const aclTensor *sendCountsTensorOptional,
            const aclTensor *recvCountsTensorOptional,
            const aclTensor *mmXOptional,
            const aclTensor *mmWeightOptional,
            const aclTensor *mmXScaleOptional,
            const aclTensor *mmWeightScaleOptional,
            int64_t gmmXQuantMode,
            int64_t gmmWeightQuantMode,
            int64_t mmXQuantMode,
            int64_t mmWeightQuantMode,
            const char *group,
            const char *commMode,
            int64_t epWorldSize,
            const aclIntArray *sendCounts,
            const aclIntArray *recvCounts,
            bool transGmmWeight,
            bool transMmWeight,
            int64_t groupSize,
            bool permuteOutFlag,
            aclTensor *gmmY,
            aclTensor *mmYOptional,
            aclTensor *permuteOutOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gmmX : Tensor
        ``const aclTensor *``, in. HIFLOAT8, FLOAT8_E4M3FN, FLOAT8_E5M2, FLOAT4_E2M1; ND; rank 2.
    gmmWeight : Tensor
        ``const aclTensor *``, in. HIFLOAT8, FLOAT8_E4M3FN, FLOAT8_E5M2, FLOAT4_E2M1; ND; rank 3.
    gmmXScale : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT8_E8M0; ND; rank 1,3.
    gmmWeightScale : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT8_E8M0; ND; rank 1,4.
    sendCountsTensorOptional : Tensor, optional
        ``const aclTensor *``, in.
    recvCountsTensorOptional : Tensor, optional
        ``const aclTensor *``, in.
    mmXOptional : Tensor, optional
        ``const aclTensor *``, in. ND; rank 2.
    mmWeightOptional : Tensor, optional
        ``const aclTensor *``, in. ND; rank 2.
    mmXScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT8_E8M0; ND; rank 1,3.
    mmWeightScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT8_E8M0; ND; rank 1,3.
    gmmXQuantMode : int
        ``int64_t``, in.
    gmmWeightQuantMode : int
        ``int64_t``, in.
    mmXQuantMode : int
        ``int64_t``, in.
    mmWeightQuantMode : int
        ``int64_t``, in.
    group : str
        ``const char *``, in.
    commMode : str
        ``const char *``, in.
    epWorldSize : int
        ``int64_t``, in.
    sendCounts : sequence of int
        ``const aclIntArray *``, in.
    recvCounts : sequence of int
        ``const aclIntArray *``, in.
    transGmmWeight : bool
        ``bool``, in.
    transMmWeight : bool
        ``bool``, in.
    groupSize : int
        ``int64_t``, in.
    permuteOutFlag : bool
        ``bool``, in.
    gmmY : Tensor
        ``aclTensor *``, out. FLOAT16, BF16; ND; rank 2.
    mmYOptional : Tensor, optional
        ``aclTensor *``, out. ND; rank 2.
    permuteOutOptional : Tensor, optional
        ``aclTensor *``, out. ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_allto_allv_quant_grouped_mat_mul_v2.h`` of library transformer. Seen in
    2026-08.

    Documented for Ascend 950.
    """
    _call.convert_and_call(
        "aclnnAlltoAllvQuantGroupedMatMulV2",
        (gmmX, gmmWeight, gmmXScale, gmmWeightScale, sendCountsTensorOptional, recvCountsTensorOptional,
         mmXOptional, mmWeightOptional, mmXScaleOptional, mmWeightScaleOptional, gmmXQuantMode,
         gmmWeightQuantMode, mmXQuantMode, mmWeightQuantMode, group, commMode, epWorldSize, sendCounts,
         recvCounts, transGmmWeight, transMmWeight, groupSize, permuteOutFlag, gmmY, mmYOptional,
         permuteOutOptional),
        stream,
    )


def aclnnApplyRotaryPosEmb(queryRef, keyRef, cos, sin, layout, *, stream=None):
    """Launch ``aclnnApplyRotaryPosEmb``, which updates ``queryRef``, ``keyRef``.

    ::

        aclnnStatus aclnnApplyRotaryPosEmbGetWorkspaceSize(
            aclTensor *queryRef,
            aclTensor *keyRef,
            const aclTensor *cos,
            const aclTensor *sin,
            int64_t layout,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    queryRef : Tensor
        ``aclTensor *``, inout. BF16, FLOAT16, FLOAT; ND.
    keyRef : Tensor
        ``aclTensor *``, inout. BF16, FLOAT16, FLOAT; ND.
    cos : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND.
    sin : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND.
    layout : int
        ``int64_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_apply_rotary_pos_emb.h`` of library transformer. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnApplyRotaryPosEmb(
            _NULL if stream is None else stream._record,
            _NULL if queryRef is None else queryRef._record,
            _NULL if keyRef is None else keyRef._record,
            _NULL if cos is None else cos._record,
            _NULL if sin is None else sin._record,
            layout,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnApplyRotaryPosEmb",
            _status,
            (queryRef, keyRef, cos, sin, layout),
            stream,
        )
    elif _status is None:
        _call.convert_and_call("aclnnApplyRotaryPosEmb", (queryRef, keyRef, cos, sin, layout), stream)


def aclnnApplyRotaryPosEmbV2(queryRef, keyRef, cos, sin, layout, rotaryMode, *, stream=None):
    """Launch ``aclnnApplyRotaryPosEmbV2``, which updates ``queryRef``, ``keyRef``.

    ::

        aclnnStatus aclnnApplyRotaryPosEmbV2GetWorkspaceSize(
            aclTensor *queryRef,
            aclTensor *keyRef,
            const aclTensor *cos,
            const aclTensor *sin,
            int64_t layout,
            char *rotaryMode,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    queryRef : Tensor
        ``aclTensor *``, inout. BF16, FLOAT16, FLOAT; ND.
    keyRef : Tensor
        ``aclTensor *``, inout. BF16, FLOAT16, FLOAT; ND.
    cos : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND.
    sin : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND.
    layout : int
        ``int64_t``, in.
    rotaryMode : str
        ``char *``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_apply_rotary_pos_emb_v2.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    _call.convert_and_call(
        "aclnnApplyRotaryPosEmbV2",
        (queryRef, keyRef, cos, sin, layout, rotaryMode),
        stream,
    )


def aclnnAttentionToFFN(
    x,
    sessionId,
    microBatchId,
    layerId,
    expertIds,
    expertRankTable,
    scales,
    activeMask,
    group,
    worldSize,
    ffnTokenInfoTableShape,
    ffnTokenDataShape,
    attnTokenInfoTableShape,
    moeExpertNum,
    quantMode,
    syncFlag,
    ffnStartRankId,
    *,
    stream=None,
):
    """Launch ``aclnnAttentionToFFN``.

    ::

        aclnnStatus aclnnAttentionToFFNGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *sessionId,
            const aclTensor *microBatchId,
            const aclTensor *layerId,
            const aclTensor *expertIds,
            const aclTensor *expertRankTable,
            const aclTensor *scales,
            const aclTensor *activeMask,
            const char *group,
            int64_t worldSize,
            const aclIntArray *ffnTokenInfoTableShape,
            const aclIntArray *ffnTokenDataShape,
            const aclIntArray *attnTokenInfoTableShape,
            int64_t moeExpertNum,
            int64_t quantMode,
            int64_t syncFlag,
            int64_t ffnStartRankId,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 3.
    sessionId : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 1.
    microBatchId : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 1.
    layerId : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 1.
    expertIds : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 3.
    expertRankTable : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 3.
    scales : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 3.
    activeMask : Tensor, optional
        ``const aclTensor *``, in. BOOL; ND; rank 2.
    group : str
        ``const char *``, in.
    worldSize : int
        ``int64_t``, in.
    ffnTokenInfoTableShape : sequence of int
        ``const aclIntArray *``, in.
    ffnTokenDataShape : sequence of int
        ``const aclIntArray *``, in.
    attnTokenInfoTableShape : sequence of int
        ``const aclIntArray *``, in.
    moeExpertNum : int
        ``int64_t``, in.
    quantMode : int
        ``int64_t``, in.
    syncFlag : int
        ``int64_t``, in.
    ffnStartRankId : int
        ``int64_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_attention_to_ffn.h`` of library transformer. Seen in 2026-08.

    Documented for Atlas A3.
    """
    _call.convert_and_call(
        "aclnnAttentionToFFN",
        (x, sessionId, microBatchId, layerId, expertIds, expertRankTable, scales, activeMask, group,
         worldSize, ffnTokenInfoTableShape, ffnTokenDataShape, attnTokenInfoTableShape, moeExpertNum,
         quantMode, syncFlag, ffnStartRankId),
        stream,
    )


def aclnnAttentionUpdate(lse, localOut, updateType, out, lseOut, *, stream=None):
    """Launch ``aclnnAttentionUpdate``, which writes ``out``, ``lseOut``.

    ::

        aclnnStatus aclnnAttentionUpdateGetWorkspaceSize(
            const aclTensorList *lse,
            const aclTensorList *localOut,
            int64_t updateType,
            aclTensor *out,
            aclTensor *lseOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    lse : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT; ND.
    localOut : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16; ND.
    updateType : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. ND.
    lseOut : Tensor, optional
        ``aclTensor *``, out. FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_attention_update.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnAttentionUpdate", (lse, localOut, updateType, out, lseOut), stream)


def aclnnAttentionWorkerCombine(
    scheduleContext,
    expertScales,
    layerId,
    hiddenSize,
    tokenDtype,
    needSchedule,
    y,
    nextLayerId,
    *,
    stream=None,
):
    """Launch ``aclnnAttentionWorkerCombine``, which writes ``y``, ``nextLayerId``.

    ::

        aclnnStatus aclnnAttentionWorkerCombineGetWorkspaceSize(
            const aclTensor *scheduleContext,
            const aclTensor *expertScales,
            const aclTensor *layerId,
            int64_t hiddenSize,
            int64_t tokenDtype,
            int64_t needSchedule,
            const aclTensor *y,
            const aclTensor *nextLayerId,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    scheduleContext : Tensor
        ``const aclTensor *``, in. INT8; ND.
    expertScales : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    layerId : Tensor
        ``const aclTensor *``, in. INT32; ND.
    hiddenSize : int
        ``int64_t``, in.
    tokenDtype : int
        ``int64_t``, in.
    needSchedule : int
        ``int64_t``, in.
    y : Tensor
        ``const aclTensor *``, out. BF16; ND.
    nextLayerId : Tensor
        ``const aclTensor *``, out. INT32; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_attention_worker_combine.h`` of library transformer. Seen in 2026-08. The
    prototype is known from documents alone.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnAttentionWorkerCombine(
            _NULL if stream is None else stream._record,
            _NULL if scheduleContext is None else scheduleContext._record,
            _NULL if expertScales is None else expertScales._record,
            _NULL if layerId is None else layerId._record,
            hiddenSize,
            tokenDtype,
            needSchedule,
            _NULL if y is None else y._record,
            _NULL if nextLayerId is None else nextLayerId._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnAttentionWorkerCombine",
            _status,
            (scheduleContext, expertScales, layerId, hiddenSize, tokenDtype, needSchedule, y, nextLayerId),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnAttentionWorkerCombine",
            (scheduleContext, expertScales, layerId, hiddenSize, tokenDtype, needSchedule, y, nextLayerId),
            stream,
        )


def aclnnBSASelectBlockMask(
    query,
    key,
    blockShape,
    postBlockShape,
    actualSeqLengths,
    actualSeqLengthsKV,
    actualBlockLenQuery,
    actualBlockLenKey,
    qInputLayout,
    kvInputLayout,
    numKeyValueHeads,
    scaleValue,
    sparsity,
    blockSparseMaskOut,
    *,
    stream=None,
):
    """Launch ``aclnnBSASelectBlockMask``, which writes ``blockSparseMaskOut``.

    ::

        aclnnStatus aclnnBSASelectBlockMaskGetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *key,
            const aclIntArray *blockShape,
            const aclIntArray *postBlockShape,
            const aclIntArray *actualSeqLengths,
            const aclIntArray *actualSeqLengthsKV,
            const aclIntArray *actualBlockLenQuery,
            const aclIntArray *actualBlockLenKey,
            char *qInputLayout,
            char *kvInputLayout,
            int64_t numKeyValueHeads,
            double scaleValue,
            double sparsity,
            aclTensor *blockSparseMaskOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 3-4.
    key : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 3-4.
    blockShape : sequence of int, optional
        ``const aclIntArray *``, in.
    postBlockShape : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqLengths : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqLengthsKV : sequence of int, optional
        ``const aclIntArray *``, in.
    actualBlockLenQuery : sequence of int, optional
        ``const aclIntArray *``, in.
    actualBlockLenKey : sequence of int, optional
        ``const aclIntArray *``, in.
    qInputLayout : str
        ``char *``, in.
    kvInputLayout : str
        ``char *``, in.
    numKeyValueHeads : int
        ``int64_t``, in.
    scaleValue : float
        ``double``, in.
    sparsity : float
        ``double``, in.
    blockSparseMaskOut : Tensor
        ``aclTensor *``, out. INT8; ND; rank 4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_bsa_select_block_mask.h`` of library transformer. Seen in 2026-08. The
    prototype is known from documents alone.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnBSASelectBlockMask",
        (query, key, blockShape, postBlockShape, actualSeqLengths, actualSeqLengthsKV,
         actualBlockLenQuery, actualBlockLenKey, qInputLayout, kvInputLayout, numKeyValueHeads,
         scaleValue, sparsity, blockSparseMaskOut),
        stream,
    )


def aclnnBatchMatMulReduceScatterAlltoAll(
    x,
    weight,
    biasOptional,
    groupEp,
    groupTp,
    epWorldSize,
    tpWorldSize,
    yShardType,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnBatchMatMulReduceScatterAlltoAll``, which writes ``out``.

    ::

        aclnnStatus aclnnBatchMatMulReduceScatterAlltoAllGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *weight,
            const aclTensor *biasOptional,
            const char *groupEp,
            const char *groupTp,
            int64_t epWorldSize,
            int64_t tpWorldSize,
            int64_t yShardType,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 3.
    weight : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 3.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, FLOAT; ND.
    groupEp : str
        ``const char *``, in.
    groupTp : str
        ``const char *``, in.
    epWorldSize : int
        ``int64_t``, in.
    tpWorldSize : int
        ``int64_t``, in.
    yShardType : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, BF16; ND; rank 3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_batch_matmul_reduce_scatter_all_to_all.h`` of library transformer. Seen in
    8.1.RC1 and 2026-08.

    Documented for Atlas A3.
    """
    _call.convert_and_call(
        "aclnnBatchMatMulReduceScatterAlltoAll",
        (x, weight, biasOptional, groupEp, groupTp, epWorldSize, tpWorldSize, yShardType, out),
        stream,
    )


def aclnnBlockSparseAttention(
    query,
    key,
    value,
    blockSparseMaskOptional,
    attenMaskOptional,
    blockShapeOptional,
    actualSeqLengthsOptional,
    actualSeqLengthsKvOptional,
    blockTableOptional,
    qInputLayout,
    kvInputLayout,
    numKeyValueHeads,
    maskType,
    scaleValue,
    innerPrecise,
    blockSize,
    preTokens,
    nextTokens,
    softmaxLseFlag,
    attentionOut,
    softmaxLseOptional,
    *,
    stream=None,
):
    """Launch ``aclnnBlockSparseAttention``, which writes ``attentionOut``, ``softmaxLseOptional``.

    ::

        aclnnStatus aclnnBlockSparseAttentionGetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *key,
            const aclTensor *value,
            const aclTensor *blockSparseMaskOptional,
            const aclTensor *attenMaskOptional,
            const aclIntArray *blockShapeOptional,
            const aclIntArray *actualSeqLengthsOptional,
            const aclIntArray *actualSeqLengthsKvOptional,
            const aclTensor *blockTableOptional,
            char *qInputLayout,
            char *kvInputLayout,
            int64_t numKeyValueHeads,
            int64_t maskType,
            double scaleValue,
            int64_t innerPrecise,
            int64_t blockSize,
            int64_t preTokens,
            int64_t nextTokens,
            int64_t softmaxLseFlag,
            aclTensor *attentionOut,
            aclTensor *softmaxLseOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 3,4.
    key : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 3,4.
    value : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 3,4.
    blockSparseMaskOptional : Tensor, optional
        ``const aclTensor *``, in. INT8; ND; rank 4.
    attenMaskOptional : Tensor, optional
        ``const aclTensor *``, in. INT8; ND; rank 2.
    blockShapeOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqLengthsOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqLengthsKvOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    blockTableOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 2.
    qInputLayout : str
        ``char *``, in.
    kvInputLayout : str
        ``char *``, in.
    numKeyValueHeads : int
        ``int64_t``, in.
    maskType : int
        ``int64_t``, in.
    scaleValue : float
        ``double``, in.
    innerPrecise : int
        ``int64_t``, in.
    blockSize : int
        ``int64_t``, in.
    preTokens : int
        ``int64_t``, in.
    nextTokens : int
        ``int64_t``, in.
    softmaxLseFlag : int
        ``int64_t``, in.
    attentionOut : Tensor
        ``aclTensor *``, out. FLOAT16, BF16; ND; rank 3,4.
    softmaxLseOptional : Tensor, optional
        ``aclTensor *``, out. FLOAT; ND; rank 3,4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_block_sparse_attention.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnBlockSparseAttention",
        (query, key, value, blockSparseMaskOptional, attenMaskOptional, blockShapeOptional,
         actualSeqLengthsOptional, actualSeqLengthsKvOptional, blockTableOptional, qInputLayout,
         kvInputLayout, numKeyValueHeads, maskType, scaleValue, innerPrecise, blockSize, preTokens,
         nextTokens, softmaxLseFlag, attentionOut, softmaxLseOptional),
        stream,
    )


def aclnnBlockSparseAttentionGrad(
    dout,
    query,
    key,
    value,
    attentionOut,
    softmaxLse,
    blockSparseMaskOptional,
    attenMaskOptional,
    blockShapeOptional,
    actualSeqLengthsOptional,
    actualSeqLengthsKvOptional,
    qInputLayout,
    kvInputLayout,
    numKeyValueHeads,
    maskType,
    scaleValue,
    preTokens,
    nextTokens,
    dq,
    dk,
    dv,
    *,
    stream=None,
):
    """Launch ``aclnnBlockSparseAttentionGrad``, which writes ``dq``, ``dk``, ``dv``.

    ::

        aclnnStatus aclnnBlockSparseAttentionGradGetWorkspaceSize(
            const aclTensor *dout,
            const aclTensor *query,
            const aclTensor *key,
            const aclTensor *value,
            const aclTensor *attentionOut,
            const aclTensor *softmaxLse,
            const aclTensor *blockSparseMaskOptional,
            const aclTensor *attenMaskOptional,
            const aclIntArray *blockShapeOptional,
            const aclIntArray *actualSeqLengthsOptional,
            const aclIntArray *actualSeqLengthsKvOptional,
            char *qInputLayout,
            char *kvInputLayout,
            int64_t numKeyValueHeads,
            int64_t maskType,
            double scaleValue,
            int64_t preTokens,
            int64_t nextTokens,
            aclTensor *dq,
            aclTensor *dk,
            aclTensor *dv,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    dout : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 3-4.
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 3-4.
    key : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 3-4.
    value : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 3-4.
    attentionOut : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 3-4.
    softmaxLse : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 3-4.
    blockSparseMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL; ND; rank 4.
    attenMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL; ND; rank 2.
    blockShapeOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqLengthsOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqLengthsKvOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    qInputLayout : str
        ``char *``, in.
    kvInputLayout : str
        ``char *``, in.
    numKeyValueHeads : int
        ``int64_t``, in.
    maskType : int
        ``int64_t``, in.
    scaleValue : float
        ``double``, in.
    preTokens : int
        ``int64_t``, in.
    nextTokens : int
        ``int64_t``, in.
    dq : Tensor
        ``aclTensor *``, out. FLOAT16, BF16; ND; rank 3-4.
    dk : Tensor
        ``aclTensor *``, out. FLOAT16, BF16; ND; rank 3-4.
    dv : Tensor
        ``aclTensor *``, out. FLOAT16, BF16; ND; rank 3-4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_block_sparse_attention_grad.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnBlockSparseAttentionGrad",
        (dout, query, key, value, attentionOut, softmaxLse, blockSparseMaskOptional, attenMaskOptional,
         blockShapeOptional, actualSeqLengthsOptional, actualSeqLengthsKvOptional, qInputLayout,
         kvInputLayout, numKeyValueHeads, maskType, scaleValue, preTokens, nextTokens, dq, dk, dv),
        stream,
    )


def aclnnBlockSparseAttentionV2(
    query,
    key,
    value,
    blockSparseMaskOptional,
    attenMaskOptional,
    blockShapeOptional,
    actualSeqLengthsOptional,
    actualSeqLengthsKvOptional,
    blockTableOptional,
    qDequantScaleOptional,
    kDequantScaleOptional,
    vDequantScaleOptional,
    qInputLayout,
    kvInputLayout,
    numKeyValueHeads,
    maskType,
    scaleValue,
    innerPrecise,
    blockSize,
    preTokens,
    nextTokens,
    softmaxLseFlag,
    attentionOut,
    softmaxLseOptional,
    *,
    stream=None,
):
    """Launch ``aclnnBlockSparseAttentionV2``, which writes ``attentionOut``, ``softmaxLseOptional``.

    ::

        aclnnStatus aclnnBlockSparseAttentionV2GetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *key,
            const aclTensor *value,
            const aclTensor *blockSparseMaskOptional,
            const aclTensor *attenMaskOptional,
            const aclIntArray *blockShapeOptional,
            const aclIntArray *actualSeqLengthsOptional,
            const aclIntArray *actualSeqLengthsKvOptional,
            const aclTensor *blockTableOptional,
            const aclTensor *qDequantScaleOptional,
            const aclTensor *kDequantScaleOptional,
            const aclTensor *vDequantScaleOptional,
            char *qInputLayout,
            char *kvInputLayout,
            int64_t numKeyValueHeads,
            int64_t maskType,
            double scaleValue,
            int64_t innerPrecise,
            int64_t blockSize,
            int64_t preTokens,
            int64_t nextTokens,
            int64_t softmaxLseFlag,
            aclTensor *attentionOut,
            aclTensor *softmaxLseOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT8_E4M3FN; ND; rank 3,4.
    key : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT8_E4M3FN; ND; rank 3,4.
    value : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT8_E4M3FN; ND; rank 3,4.
    blockSparseMaskOptional : Tensor, optional
        ``const aclTensor *``, in. INT8; ND; rank 4.
    attenMaskOptional : Tensor, optional
        ``const aclTensor *``, in. INT8; ND; rank 2.
    blockShapeOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqLengthsOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqLengthsKvOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    blockTableOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 2.
    qDequantScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 4.
    kDequantScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 4.
    vDequantScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 4.
    qInputLayout : str
        ``char *``, in.
    kvInputLayout : str
        ``char *``, in.
    numKeyValueHeads : int
        ``int64_t``, in.
    maskType : int
        ``int64_t``, in.
    scaleValue : float
        ``double``, in.
    innerPrecise : int
        ``int64_t``, in.
    blockSize : int
        ``int64_t``, in.
    preTokens : int
        ``int64_t``, in.
    nextTokens : int
        ``int64_t``, in.
    softmaxLseFlag : int
        ``int64_t``, in.
    attentionOut : Tensor
        ``aclTensor *``, out. FLOAT16, BF16; ND; rank 3,4.
    softmaxLseOptional : Tensor, optional
        ``aclTensor *``, out. FLOAT; ND; rank 3,4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_block_sparse_attention_v2.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnBlockSparseAttentionV2",
        (query, key, value, blockSparseMaskOptional, attenMaskOptional, blockShapeOptional,
         actualSeqLengthsOptional, actualSeqLengthsKvOptional, blockTableOptional, qDequantScaleOptional,
         kDequantScaleOptional, vDequantScaleOptional, qInputLayout, kvInputLayout, numKeyValueHeads,
         maskType, scaleValue, innerPrecise, blockSize, preTokens, nextTokens, softmaxLseFlag,
         attentionOut, softmaxLseOptional),
        stream,
    )


def aclnnCausalConv1dFn(
    x,
    weight,
    convStatesRef,
    biasOptional,
    queryStartLocOptional,
    cacheIndicesOptional,
    initialStateModeOptional,
    blockIdxFirstScheduledTokenOptional,
    blockIdxLastScheduledTokenOptional,
    initialStateIdxOptional,
    numComputedTokensOptional,
    activation,
    nullBlockId,
    blockSizeToAlign,
    y,
    *,
    stream=None,
):
    """Launch ``aclnnCausalConv1dFn``, which writes ``y`` and updates ``convStatesRef``.

    ::

        aclnnStatus aclnnCausalConv1dFnGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *weight,
            aclTensor *convStatesRef,
            const aclTensor *biasOptional,
            const aclTensor *queryStartLocOptional,
            const aclTensor *cacheIndicesOptional,
            const aclTensor *initialStateModeOptional,
            const aclTensor *blockIdxFirstScheduledTokenOptional,
            const aclTensor *blockIdxLastScheduledTokenOptional,
            const aclTensor *initialStateIdxOptional,
            const aclTensor *numComputedTokensOptional,
            const char *activation,
            int64_t nullBlockId,
            int64_t blockSizeToAlign,
            aclTensor *y,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2-3.
    weight : Tensor
        ``const aclTensor *``, in. ND; rank 2.
    convStatesRef : Tensor
        ``aclTensor *``, inout. ND; rank 3.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. ND; rank 1.
    queryStartLocOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    cacheIndicesOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    initialStateModeOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    blockIdxFirstScheduledTokenOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    blockIdxLastScheduledTokenOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    initialStateIdxOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    numComputedTokensOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    activation : str
        ``const char *``, in.
    nullBlockId : int
        ``int64_t``, in.
    blockSizeToAlign : int
        ``int64_t``, in.
    y : Tensor
        ``aclTensor *``, out. ND; rank 2-3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_causal_conv1d_fn.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950.
    """
    _call.convert_and_call(
        "aclnnCausalConv1dFn",
        (x, weight, convStatesRef, biasOptional, queryStartLocOptional, cacheIndicesOptional,
         initialStateModeOptional, blockIdxFirstScheduledTokenOptional,
         blockIdxLastScheduledTokenOptional, initialStateIdxOptional, numComputedTokensOptional,
         activation, nullBlockId, blockSizeToAlign, y),
        stream,
    )


def aclnnCausalConv1dUpdate(
    x,
    weight,
    convStatesRef,
    biasOptional,
    queryStartLocOptional,
    cacheIndicesOptional,
    numAcceptedTokensOptional,
    blockIdxLastScheduledTokenOptional,
    initialStateIdxOptional,
    activation,
    nullBlockId,
    maxQueryLen,
    y,
    *,
    stream=None,
):
    """Launch ``aclnnCausalConv1dUpdate``, which writes ``y`` and updates ``convStatesRef``.

    ::

        aclnnStatus aclnnCausalConv1dUpdateGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *weight,
            aclTensor *convStatesRef,
            const aclTensor *biasOptional,
            const aclTensor *queryStartLocOptional,
            const aclTensor *cacheIndicesOptional,
            const aclTensor *numAcceptedTokensOptional,
            const aclTensor *blockIdxLastScheduledTokenOptional,
            const aclTensor *initialStateIdxOptional,
            const char *activation,
            int64_t nullBlockId,
            int64_t maxQueryLen,
            aclTensor *y,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2-3.
    weight : Tensor
        ``const aclTensor *``, in. ND; rank 2.
    convStatesRef : Tensor
        ``aclTensor *``, inout. ND; rank 3.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. ND; rank 1.
    queryStartLocOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    cacheIndicesOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    numAcceptedTokensOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    blockIdxLastScheduledTokenOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    initialStateIdxOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    activation : str
        ``const char *``, in.
    nullBlockId : int
        ``int64_t``, in.
    maxQueryLen : int
        ``int64_t``, in.
    y : Tensor
        ``aclTensor *``, out. ND; rank 2-3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_causal_conv1d_update.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950.
    """
    _call.convert_and_call(
        "aclnnCausalConv1dUpdate",
        (x, weight, convStatesRef, biasOptional, queryStartLocOptional, cacheIndicesOptional,
         numAcceptedTokensOptional, blockIdxLastScheduledTokenOptional, initialStateIdxOptional,
         activation, nullBlockId, maxQueryLen, y),
        stream,
    )


def aclnnChunkGatedDeltaRule(
    query,
    key,
    value,
    beta,
    initialState,
    actualSeqLengths,
    gOptional,
    scaleValue,
    out,
    finalState,
    *,
    stream=None,
):
    """Launch ``aclnnChunkGatedDeltaRule``, which writes ``out``, ``finalState``.

    ::

        aclnnStatus aclnnChunkGatedDeltaRuleGetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *key,
            const aclTensor *value,
            const aclTensor *beta,
            const aclTensor *initialState,
            const aclTensor *actualSeqLengths,
            const aclTensor *gOptional,
            float scaleValue,
            const aclTensor *out,
            const aclTensor *finalState,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. BF16; ND.
    key : Tensor
        ``const aclTensor *``, in. BF16; ND.
    value : Tensor
        ``const aclTensor *``, in. BF16; ND.
    beta : Tensor
        ``const aclTensor *``, in. BF16; ND.
    initialState : Tensor
        ``const aclTensor *``, in. BF16, FLOAT; ND.
    actualSeqLengths : Tensor
        ``const aclTensor *``, in. INT32; ND.
    gOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    scaleValue : float
        ``float``, in.
    out : Tensor
        ``const aclTensor *``, out. BF16; ND.
    finalState : Tensor
        ``const aclTensor *``, out. BF16, FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_chunk_gated_delta_rule.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnChunkGatedDeltaRule(
            _NULL if stream is None else stream._record,
            _NULL if query is None else query._record,
            _NULL if key is None else key._record,
            _NULL if value is None else value._record,
            _NULL if beta is None else beta._record,
            _NULL if initialState is None else initialState._record,
            _NULL if actualSeqLengths is None else actualSeqLengths._record,
            _NULL if gOptional is None else gOptional._record,
            scaleValue,
            _NULL if out is None else out._record,
            _NULL if finalState is None else finalState._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnChunkGatedDeltaRule",
            _status,
            (query, key, value, beta, initialState, actualSeqLengths, gOptional, scaleValue, out, finalState),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnChunkGatedDeltaRule",
            (query, key, value, beta, initialState, actualSeqLengths, gOptional, scaleValue, out, finalState),
            stream,
        )


def aclnnCompressor(
    x,
    wkv,
    wgate,
    stateCacheRef,
    ape,
    stateBlockTable,
    cuSeqlens,
    seqused,
    startPos,
    cmpRatio,
    coff,
    cacheMode,
    stateCacheStrideDim0,
    cmpKv,
    stateCache,
    *,
    stream=None,
):
    """Launch ``aclnnCompressor``, which writes ``cmpKv`` and updates ``stateCacheRef``.

    ::

        aclnnStatus aclnnCompressorGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *wkv,
            const aclTensor *wgate,
            const aclTensor *stateCacheRef,
            const aclTensor *ape,
            const aclTensor *stateBlockTable,
            const aclTensor *cuSeqlens,
            const aclTensor *seqused,
            const aclTensor *startPos,
            int64_t cmpRatio,
            int64_t coff,
            int64_t cacheMode,
            int64_t stateCacheStrideDim0,
            const aclTensor *cmpKv,
            const aclTensor *stateCache,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    wkv : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    wgate : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    stateCacheRef : Tensor
        ``const aclTensor *``, inout. FLOAT; ND.
    ape : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    stateBlockTable : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    cuSeqlens : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    seqused : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    startPos : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    cmpRatio : int
        ``int64_t``, in.
    coff : int
        ``int64_t``, in.
    cacheMode : int
        ``int64_t``, in.
    stateCacheStrideDim0 : int
        ``int64_t``, in.
    cmpKv : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND.
    stateCache : Tensor
        ``const aclTensor *``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_compressor.h`` of library transformer. Seen in 2026-08. The prototype is known
    from documents alone.

    Documented for Ascend 950, Atlas A3.
    """
    try:
        _status = _lib.acp_call_aclnnCompressor(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if wkv is None else wkv._record,
            _NULL if wgate is None else wgate._record,
            _NULL if stateCacheRef is None else stateCacheRef._record,
            _NULL if ape is None else ape._record,
            _NULL if stateBlockTable is None else stateBlockTable._record,
            _NULL if cuSeqlens is None else cuSeqlens._record,
            _NULL if seqused is None else seqused._record,
            _NULL if startPos is None else startPos._record,
            cmpRatio,
            coff,
            cacheMode,
            stateCacheStrideDim0,
            _NULL if cmpKv is None else cmpKv._record,
            _NULL if stateCache is None else stateCache._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnCompressor",
            _status,
            (x, wkv, wgate, stateCacheRef, ape, stateBlockTable, cuSeqlens, seqused, startPos, cmpRatio, coff,
             cacheMode, stateCacheStrideDim0, cmpKv, stateCache),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnCompressor",
            (x, wkv, wgate, stateCacheRef, ape, stateBlockTable, cuSeqlens, seqused, startPos, cmpRatio, coff,
             cacheMode, stateCacheStrideDim0, cmpKv, stateCache),
            stream,
        )


def aclnnDenseLightningIndexerGradKLLoss(
    query,
    key,
    queryIndex,
    keyIndex,
    weights,
    softmaxMax,
    softmaxSum,
    softmaxMaxIndex,
    softmaxSumIndex,
    queryRope,
    keyRope,
    actualSeqLengthsQuery,
    actualSeqLengthsKey,
    scaleValue,
    layout,
    sparseMode,
    preTokens,
    nextTokens,
    dQueryIndex,
    dKeyIndex,
    dWeights,
    loss,
    *,
    stream=None,
):
    """Launch ``aclnnDenseLightningIndexerGradKLLoss``.

    ::

        aclnnStatus aclnnDenseLightningIndexerGradKLLossGetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *key,
            const aclTensor *queryIndex,
            const aclTensor *keyIndex,
            const aclTensor *weights,
            const aclTensor *softmaxMax,
            const aclTensor *softmaxSum,
            const aclTensor *softmaxMaxIndex,
            const aclTensor *softmaxSumIndex,
            const aclTensor *queryRope,
            const aclTensor *keyRope,
            const aclIntArray *actualSeqLengthsQuery,
            const aclIntArray *actualSeqLengthsKey,
            double scaleValue,
            char *layout,
            int64_t sparseMode,
            int64_t preTokens,
            int64_t nextTokens,
            const aclTensor *dQueryIndex,
            const aclTensor *dKeyIndex,
            const aclTensor *dWeights,
            const aclTensor *loss,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    key : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    queryIndex : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    keyIndex : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    weights : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    softmaxMax : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    softmaxSum : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    softmaxMaxIndex : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    softmaxSumIndex : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    queryRope : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    keyRope : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    actualSeqLengthsQuery : sequence of int
        ``const aclIntArray *``, in.
    actualSeqLengthsKey : sequence of int
        ``const aclIntArray *``, in.
    scaleValue : float
        ``double``, in.
    layout : str
        ``char *``, in.
    sparseMode : int
        ``int64_t``, in.
    preTokens : int
        ``int64_t``, in.
    nextTokens : int
        ``int64_t``, in.
    dQueryIndex : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND.
    dKeyIndex : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND.
    dWeights : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    loss : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_dense_lightning_indexer_grad_kl_loss.h`` of library transformer. Seen in
    2026-08. The prototype is known from documents alone.

    Documented for Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnDenseLightningIndexerGradKLLoss",
        (query, key, queryIndex, keyIndex, weights, softmaxMax, softmaxSum, softmaxMaxIndex,
         softmaxSumIndex, queryRope, keyRope, actualSeqLengthsQuery, actualSeqLengthsKey, scaleValue,
         layout, sparseMode, preTokens, nextTokens, dQueryIndex, dKeyIndex, dWeights, loss),
        stream,
    )


def aclnnDenseLightningIndexerSoftmaxLse(
    queryIndex,
    keyIndex,
    weight,
    actualSeqLengthsQueryOptional,
    actualSeqLengthsKeyOptional,
    layoutOptional,
    sparseMode,
    preTokens,
    nextTokens,
    softmaxMaxOut,
    softmaxSumOut,
    *,
    stream=None,
):
    """Launch ``aclnnDenseLightningIndexerSoftmaxLse``, which writes ``softmaxMaxOut``, ``softmaxSumOut``.

    ::

        aclnnStatus aclnnDenseLightningIndexerSoftmaxLseGetWorkspaceSize(
            const aclTensor *queryIndex,
            const aclTensor *keyIndex,
            const aclTensor *weight,
            const aclIntArray *actualSeqLengthsQueryOptional,
            const aclIntArray *actualSeqLengthsKeyOptional,
            char *layoutOptional,
            int64_t sparseMode,
            int64_t preTokens,
            int64_t nextTokens,
            const aclTensor *softmaxMaxOut,
            const aclTensor *softmaxSumOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    queryIndex : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    keyIndex : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    weight : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    actualSeqLengthsQueryOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqLengthsKeyOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    layoutOptional : str, optional
        ``char *``, in.
    sparseMode : int
        ``int64_t``, in.
    preTokens : int
        ``int64_t``, in.
    nextTokens : int
        ``int64_t``, in.
    softmaxMaxOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    softmaxSumOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_dense_lightning_indexer_softmax_lse.h`` of library transformer. Seen in
    2026-08. The prototype is known from documents alone.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnDenseLightningIndexerSoftmaxLse(
            _NULL if stream is None else stream._record,
            _NULL if queryIndex is None else queryIndex._record,
            _NULL if keyIndex is None else keyIndex._record,
            _NULL if weight is None else weight._record,
            _NULL if actualSeqLengthsQueryOptional is None else actualSeqLengthsQueryOptional._record,
            _NULL if actualSeqLengthsKeyOptional is None else actualSeqLengthsKeyOptional._record,
            _NULL if layoutOptional is None else layoutOptional._record,
            sparseMode,
            preTokens,
            nextTokens,
            _NULL if softmaxMaxOut is None else softmaxMaxOut._record,
            _NULL if softmaxSumOut is None else softmaxSumOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnDenseLightningIndexerSoftmaxLse",
            _status,
            (queryIndex, keyIndex, weight, actualSeqLengthsQueryOptional, actualSeqLengthsKeyOptional,
             layoutOptional, sparseMode, preTokens, nextTokens, softmaxMaxOut, softmaxSumOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnDenseLightningIndexerSoftmaxLse",
            (queryIndex, keyIndex, weight, actualSeqLengthsQueryOptional, actualSeqLengthsKeyOptional,
             layoutOptional, sparseMode, preTokens, nextTokens, softmaxMaxOut, softmaxSumOut),
            stream,
        )


def aclnnDequantRopeQuantKvcache(
    x,
    cos,
    sin,
    kCacheRef,
    vCacheRef,
    indices,
    scaleK,
    scaleV,
    offsetKOptional,
    offsetVOptional,
    weightScaleOptional,
    activationScaleOptional,
    biasOptional,
    sizeSplits,
    quantModeOptional,
    layoutOptional,
    kvOutput,
    cacheModeOptional,
    qOut,
    kOut,
    vOut,
    *,
    stream=None,
):
    """Launch ``aclnnDequantRopeQuantKvcache``.

    ::

        aclnnStatus aclnnDequantRopeQuantKvcacheGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *cos,
            const aclTensor *sin,
            aclTensor *kCacheRef,
            aclTensor *vCacheRef,
            const aclTensor *indices,
            const aclTensor *scaleK,
            const aclTensor *scaleV,
            const aclTensor *offsetKOptional,
            const aclTensor *offsetVOptional,
            const aclTensor *weightScaleOptional,
            const aclTensor *activationScaleOptional,
            const aclTensor *biasOptional,
            const aclIntArray *sizeSplits,
            char *quantModeOptional,
            char *layoutOptional,
            bool kvOutput,
            char *cacheModeOptional,
            const aclTensor *qOut,
            const aclTensor *kOut,
            const aclTensor *vOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 2-3.
    cos : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2,4.
    sin : Tensor
        ``const aclTensor *``, in. ND; rank 2,4.
    kCacheRef : Tensor
        ``aclTensor *``, inout. INT8; ND; rank 2-3.
    vCacheRef : Tensor
        ``aclTensor *``, inout. INT8; ND; rank 4.
    indices : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 1-2.
    scaleK : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 1-2.
    scaleV : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 2.
    offsetKOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 2.
    offsetVOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 2.
    weightScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    activationScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, INT32, BF16; ND; rank 1.
    sizeSplits : sequence of int
        ``const aclIntArray *``, in.
    quantModeOptional : str, optional
        ``char *``, in.
    layoutOptional : str, optional
        ``char *``, in.
    kvOutput : bool
        ``bool``, in.
    cacheModeOptional : str, optional
        ``char *``, in.
    qOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND; rank 3-4.
    kOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND; rank 1-4.
    vOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND; rank 1-4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_dequant_rope_quant_kvcache.h`` of library transformer. Seen in 8.1.RC1 and
    2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnDequantRopeQuantKvcache",
        (x, cos, sin, kCacheRef, vCacheRef, indices, scaleK, scaleV, offsetKOptional, offsetVOptional,
         weightScaleOptional, activationScaleOptional, biasOptional, sizeSplits, quantModeOptional,
         layoutOptional, kvOutput, cacheModeOptional, qOut, kOut, vOut),
        stream,
    )


def aclnnDistributeBarrier(xRef, group, worldSize, *, stream=None):
    """Launch ``aclnnDistributeBarrier``, which updates ``xRef``.

    ::

        aclnnStatus aclnnDistributeBarrierGetWorkspaceSize(
            aclTensor *xRef,
            const char *group,
            int64_t worldSize,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    xRef : Tensor
        ``aclTensor *``, inout. BF16, FLOAT16, FLOAT, BOOL, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32,
        UINT64, FLOAT8_E5M2, FLOAT8_E4M3FN, FLOAT4_E1M2, FLOAT4_E2M1, HIFLOAT8, INT4; ND; rank 0-8.
    group : str
        ``const char *``, in.
    worldSize : int
        ``int64_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_distribute_barrier.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3.
    """
    _call.convert_and_call("aclnnDistributeBarrier", (xRef, group, worldSize), stream)


def aclnnDistributeBarrierV2(xRef, timeOut, elasticInfo, group, worldSize, *, stream=None):
    """Launch ``aclnnDistributeBarrierV2``, which updates ``xRef``.

    ::

        aclnnStatus aclnnDistributeBarrierV2GetWorkspaceSize(
            const aclTensor *xRef,
            const aclTensor *timeOut,
            const aclTensor *elasticInfo,
            const char *group,
            int64_t worldSize,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    xRef : Tensor
        ``const aclTensor *``, inout. BF16, FLOAT16, FLOAT, BOOL, INT8, INT16, INT32, INT64, UINT8, UINT16,
        UINT32, UINT64, FLOAT8_E5M2, FLOAT8_E4M3FN, FLOAT4_E1M2, FLOAT4_E2M1, HIFLOAT8, INT4; ND.
    timeOut : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 1.
    elasticInfo : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    group : str
        ``const char *``, in.
    worldSize : int
        ``int64_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_distribute_barrier_v2.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3.
    """
    _call.convert_and_call(
        "aclnnDistributeBarrierV2",
        (xRef, timeOut, elasticInfo, group, worldSize),
        stream,
    )


def aclnnFFN(
    x,
    weight1,
    weight2,
    expertTokens,
    bias1,
    bias2,
    scale,
    offset,
    deqScale1,
    deqScale2,
    antiquantScale1,
    antiquantScale2,
    antiquantOffset1,
    antiquantOffset2,
    activation,
    innerPrecise,
    y,
    *,
    stream=None,
):
    """Launch ``aclnnFFN``, which writes ``y``.

    ::

        aclnnStatus aclnnFFNGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *weight1,
            const aclTensor *weight2,
            const aclIntArray *expertTokens,
            const aclTensor *bias1,
            const aclTensor *bias2,
            const aclTensor *scale,
            const aclTensor *offset,
            const aclTensor *deqScale1,
            const aclTensor *deqScale2,
            const aclTensor *antiquantScale1,
            const aclTensor *antiquantScale2,
            const aclTensor *antiquantOffset1,
            const aclTensor *antiquantOffset2,
            const char *activation,
            int64_t innerPrecise,
            const aclTensor *y,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, INT8; ND.
    weight1 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, INT8, INT4; ND.
    weight2 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, INT8, INT4; ND.
    expertTokens : sequence of int, optional
        ``const aclIntArray *``, in.
    bias1 : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, FLOAT, INT32; ND.
    bias2 : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, FLOAT, INT32; ND.
    scale : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    offset : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    deqScale1 : Tensor, optional
        ``const aclTensor *``, in. UINT64, INT64, FLOAT, BF16; ND.
    deqScale2 : Tensor, optional
        ``const aclTensor *``, in. UINT64, INT64, FLOAT, BF16; ND.
    antiquantScale1 : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    antiquantScale2 : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    antiquantOffset1 : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    antiquantOffset2 : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    activation : str
        ``const char *``, in.
    innerPrecise : int
        ``int64_t``, in.
    y : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_ffn.h`` of library transformer. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A2.
    """
    _call.convert_and_call(
        "aclnnFFN",
        (x, weight1, weight2, expertTokens, bias1, bias2, scale, offset, deqScale1, deqScale2,
         antiquantScale1, antiquantScale2, antiquantOffset1, antiquantOffset2, activation, innerPrecise,
         y),
        stream,
    )


def aclnnFFNToAttention(
    x,
    sessionIds,
    microBatchIds,
    tokenIds,
    expertOffsets,
    actualTokenNum,
    attnRankTable,
    group,
    worldSize,
    tokenInfoTableShape,
    tokenDataShape,
    *,
    stream=None,
):
    """Launch ``aclnnFFNToAttention``.

    ::

        aclnnStatus aclnnFFNToAttentionGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *sessionIds,
            const aclTensor *microBatchIds,
            const aclTensor *tokenIds,
            const aclTensor *expertOffsets,
            const aclTensor *actualTokenNum,
            const aclTensor *attnRankTable,
            const char *group,
            int64_t worldSize,
            const aclIntArray *tokenInfoTableShape,
            const aclIntArray *tokenDataShape,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    sessionIds : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 1.
    microBatchIds : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 1.
    tokenIds : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 1.
    expertOffsets : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 1.
    actualTokenNum : Tensor
        ``const aclTensor *``, in. INT64; ND; rank 1.
    attnRankTable : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    group : str
        ``const char *``, in.
    worldSize : int
        ``int64_t``, in.
    tokenInfoTableShape : sequence of int
        ``const aclIntArray *``, in.
    tokenDataShape : sequence of int
        ``const aclIntArray *``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_ffn_to_attention.h`` of library transformer. Seen in 2026-08.

    Documented for Atlas A3.
    """
    _call.convert_and_call(
        "aclnnFFNToAttention",
        (x, sessionIds, microBatchIds, tokenIds, expertOffsets, actualTokenNum, attnRankTable, group,
         worldSize, tokenInfoTableShape, tokenDataShape),
        stream,
    )


def aclnnFFNV2(
    x,
    weight1,
    weight2,
    expertTokens,
    bias1,
    bias2,
    scale,
    offset,
    deqScale1,
    deqScale2,
    antiquantScale1,
    antiquantScale2,
    antiquantOffset1,
    antiquantOffset2,
    activation,
    innerPrecise,
    tokensIndexFlag,
    y,
    *,
    stream=None,
):
    """Launch ``aclnnFFNV2``, which writes ``y``.

    ::

        aclnnStatus aclnnFFNV2GetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *weight1,
            const aclTensor *weight2,
            const aclIntArray *expertTokens,
            const aclTensor *bias1,
            const aclTensor *bias2,
            const aclTensor *scale,
            const aclTensor *offset,
            const aclTensor *deqScale1,
            const aclTensor *deqScale2,
            const aclTensor *antiquantScale1,
            const aclTensor *antiquantScale2,
            const aclTensor *antiquantOffset1,
            const aclTensor *antiquantOffset2,
            const char *activation,
            int64_t innerPrecise,
            bool tokensIndexFlag,
            const aclTensor *y,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, INT8; ND.
    weight1 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, INT8, INT4; ND.
    weight2 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, INT8, INT4; ND.
    expertTokens : sequence of int, optional
        ``const aclIntArray *``, in.
    bias1 : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, FLOAT, INT32; ND.
    bias2 : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, FLOAT, INT32; ND.
    scale : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    offset : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    deqScale1 : Tensor, optional
        ``const aclTensor *``, in. UINT64, INT64, FLOAT, BF16; ND.
    deqScale2 : Tensor, optional
        ``const aclTensor *``, in. UINT64, INT64, FLOAT, BF16; ND.
    antiquantScale1 : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    antiquantScale2 : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    antiquantOffset1 : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    antiquantOffset2 : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    activation : str
        ``const char *``, in.
    innerPrecise : int
        ``int64_t``, in.
    tokensIndexFlag : bool
        ``bool``, in.
    y : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_ffn_v2.h`` of library transformer. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A2, Atlas inference.
    """
    _call.convert_and_call(
        "aclnnFFNV2",
        (x, weight1, weight2, expertTokens, bias1, bias2, scale, offset, deqScale1, deqScale2,
         antiquantScale1, antiquantScale2, antiquantOffset1, antiquantOffset2, activation, innerPrecise,
         tokensIndexFlag, y),
        stream,
    )


def aclnnFFNV3(
    x,
    weight1,
    weight2,
    expertTokensOptional,
    bias1Optional,
    bias2Optional,
    scaleOptional,
    offsetOptional,
    deqScale1Optional,
    deqScale2Optional,
    antiquantScale1Optional,
    antiquantScale2Optional,
    antiquantOffset1Optional,
    antiquantOffset2Optional,
    activation,
    innerPrecise,
    tokensIndexFlag,
    y,
    *,
    stream=None,
):
    """Launch ``aclnnFFNV3``, which writes ``y``.

    ::

        aclnnStatus aclnnFFNV3GetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *weight1,
            const aclTensor *weight2,
            const aclTensor *expertTokensOptional,
            const aclTensor *bias1Optional,
            const aclTensor *bias2Optional,
            const aclTensor *scaleOptional,
            const aclTensor *offsetOptional,
            const aclTensor *deqScale1Optional,
            const aclTensor *deqScale2Optional,
            const aclTensor *antiquantScale1Optional,
            const aclTensor *antiquantScale2Optional,
            const aclTensor *antiquantOffset1Optional,
            const aclTensor *antiquantOffset2Optional,
            const char *activation,
            int64_t innerPrecise,
            bool tokensIndexFlag,
            const aclTensor *y,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, INT8; ND.
    weight1 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, INT8, INT4; ND.
    weight2 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, INT8, INT4; ND.
    expertTokensOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND.
    bias1Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, FLOAT, INT32; ND.
    bias2Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, FLOAT, INT32; ND.
    scaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    offsetOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    deqScale1Optional : Tensor, optional
        ``const aclTensor *``, in. UINT64, INT64, FLOAT, BF16; ND.
    deqScale2Optional : Tensor, optional
        ``const aclTensor *``, in. UINT64, INT64, FLOAT, BF16; ND.
    antiquantScale1Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    antiquantScale2Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    antiquantOffset1Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    antiquantOffset2Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    activation : str
        ``const char *``, in.
    innerPrecise : int
        ``int64_t``, in.
    tokensIndexFlag : bool
        ``bool``, in.
    y : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_ffn_v3.h`` of library transformer. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A2, Atlas inference.
    """
    _call.convert_and_call(
        "aclnnFFNV3",
        (x, weight1, weight2, expertTokensOptional, bias1Optional, bias2Optional, scaleOptional,
         offsetOptional, deqScale1Optional, deqScale2Optional, antiquantScale1Optional,
         antiquantScale2Optional, antiquantOffset1Optional, antiquantOffset2Optional, activation,
         innerPrecise, tokensIndexFlag, y),
        stream,
    )


def aclnnFfnWorkerBatching(
    scheduleContext,
    expertNum,
    maxOutShape,
    tokenDtype,
    needSchedule,
    layerNum,
    y,
    groupList,
    sessionIds,
    microBatchIds,
    tokenIds,
    expertOffsets,
    dynamicScale,
    actualTokenNum,
    *,
    stream=None,
):
    """Launch ``aclnnFfnWorkerBatching``.

    ::

        aclnnStatus aclnnFfnWorkerBatchingGetWorkspaceSize(
            const aclTensor *scheduleContext,
            int64_t expertNum,
            const aclIntArray *maxOutShape,
            int64_t tokenDtype,
            int64_t needSchedule,
            int64_t layerNum,
            const aclTensor *y,
            const aclTensor *groupList,
            const aclTensor *sessionIds,
            const aclTensor *microBatchIds,
            const aclTensor *tokenIds,
            const aclTensor *expertOffsets,
            const aclTensor *dynamicScale,
            const aclTensor *actualTokenNum,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    scheduleContext : Tensor
        ``const aclTensor *``, in. INT8; ND.
    expertNum : int
        ``int64_t``, in.
    maxOutShape : sequence of int
        ``const aclIntArray *``, in.
    tokenDtype : int
        ``int64_t``, in.
    needSchedule : int
        ``int64_t``, in.
    layerNum : int
        ``int64_t``, in.
    y : Tensor
        ``const aclTensor *``, out. BF16, INT8; ND.
    groupList : Tensor
        ``const aclTensor *``, out. INT64; ND.
    sessionIds : Tensor
        ``const aclTensor *``, out. INT32; ND.
    microBatchIds : Tensor
        ``const aclTensor *``, out. INT32; ND.
    tokenIds : Tensor
        ``const aclTensor *``, out. INT32; ND.
    expertOffsets : Tensor
        ``const aclTensor *``, out. INT32; ND.
    dynamicScale : Tensor
        ``const aclTensor *``, out. ND.
    actualTokenNum : Tensor
        ``const aclTensor *``, out. INT64; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_ffn_worker_batching.h`` of library transformer. Seen in 2026-08. The prototype
    is known from documents alone.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnFfnWorkerBatching",
        (scheduleContext, expertNum, maxOutShape, tokenDtype, needSchedule, layerNum, y, groupList,
         sessionIds, microBatchIds, tokenIds, expertOffsets, dynamicScale, actualTokenNum),
        stream,
    )


def aclnnFlashAttentionScore(
    query,
    key,
    value,
    realShiftOptional,
    dropMaskOptional,
    paddingMaskOptional,
    attenMaskOptional,
    prefixOptional,
    scaleValue,
    keepProb,
    preTokens,
    nextTokens,
    headNum,
    inputLayout,
    innerPrecise,
    sparseMode,
    softmaxMaxOut,
    softmaxSumOut,
    softmaxOutOut,
    attentionOutOut,
    *,
    stream=None,
):
    """Launch ``aclnnFlashAttentionScore``.

    ::

        aclnnStatus aclnnFlashAttentionScoreGetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *key,
            const aclTensor *value,
            const aclTensor *realShiftOptional,
            const aclTensor *dropMaskOptional,
            const aclTensor *paddingMaskOptional,
            const aclTensor *attenMaskOptional,
            const aclIntArray *prefixOptional,
            double scaleValue,
            double keepProb,
            int64_t preTokens,
            int64_t nextTokens,
            int64_t headNum,
            char *inputLayout,
            int64_t innerPrecise,
            int64_t sparseMode,
            const aclTensor *softmaxMaxOut,
            const aclTensor *softmaxSumOut,
            const aclTensor *softmaxOutOut,
            const aclTensor *attentionOutOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    key : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    value : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    realShiftOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    dropMaskOptional : Tensor, optional
        ``const aclTensor *``, in. UINT8; ND; rank 0,1.
    paddingMaskOptional : Tensor, optional
        ``const aclTensor *``, in.
    attenMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL, UINT8; ND.
    prefixOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    scaleValue : float
        ``double``, in.
    keepProb : float
        ``double``, in.
    preTokens : int
        ``int64_t``, in.
    nextTokens : int
        ``int64_t``, in.
    headNum : int
        ``int64_t``, in.
    inputLayout : str
        ``char *``, in.
    innerPrecise : int
        ``int64_t``, in.
    sparseMode : int
        ``int64_t``, in.
    softmaxMaxOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    softmaxSumOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    softmaxOutOut : Tensor
        ``const aclTensor *``, out.
    attentionOutOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_flash_attention_score.h`` of library transformer. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnFlashAttentionScore",
        (query, key, value, realShiftOptional, dropMaskOptional, paddingMaskOptional, attenMaskOptional,
         prefixOptional, scaleValue, keepProb, preTokens, nextTokens, headNum, inputLayout, innerPrecise,
         sparseMode, softmaxMaxOut, softmaxSumOut, softmaxOutOut, attentionOutOut),
        stream,
    )


def aclnnFlashAttentionScoreGrad(
    query,
    keyIn,
    value,
    dy,
    pseShiftOptional,
    dropMaskOptional,
    paddingMaskOptional,
    attenMaskOptional,
    softmaxMaxOptional,
    softmaxSumOptional,
    softmaxInOptional,
    attentionInOptional,
    prefixOptional,
    scaleValue,
    keepProb,
    preTokens,
    nextTokens,
    headNum,
    inputLayout,
    innerPrecise,
    sparseMode,
    dqOut,
    dkOut,
    dvOut,
    dpseOut,
    *,
    stream=None,
):
    """Launch ``aclnnFlashAttentionScoreGrad``, which writes ``dqOut``, ``dkOut``, ``dvOut``, ``dpseOut``.

    ::

        aclnnStatus aclnnFlashAttentionScoreGradGetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *keyIn,
            const aclTensor *value,
            const aclTensor *dy,
            const aclTensor *pseShiftOptional,
            const aclTensor *dropMaskOptional,
            const aclTensor *paddingMaskOptional,
            const aclTensor *attenMaskOptional,
            const aclTensor *softmaxMaxOptional,
            const aclTensor *softmaxSumOptional,
            const aclTensor *softmaxInOptional,
            const aclTensor *attentionInOptional,
            const aclIntArray *prefixOptional,
            double scaleValue,
            double keepProb,
            int64_t preTokens,
            int64_t nextTokens,
            int64_t headNum,
            char *inputLayout,
            int64_t innerPrecise,
            int64_t sparseMode,
            const aclTensor *dqOut,
            const aclTensor *dkOut,
            const aclTensor *dvOut,
            const aclTensor *dpseOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    keyIn : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    value : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    dy : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    pseShiftOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    dropMaskOptional : Tensor, optional
        ``const aclTensor *``, in. UINT8; ND; rank 0,1.
    paddingMaskOptional : Tensor, optional
        ``const aclTensor *``, in.
    attenMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL, UINT8; ND.
    softmaxMaxOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    softmaxSumOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    softmaxInOptional : Tensor, optional
        ``const aclTensor *``, in.
    attentionInOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    prefixOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    scaleValue : float
        ``double``, in.
    keepProb : float
        ``double``, in.
    preTokens : int
        ``int64_t``, in.
    nextTokens : int
        ``int64_t``, in.
    headNum : int
        ``int64_t``, in.
    inputLayout : str
        ``char *``, in.
    innerPrecise : int
        ``int64_t``, in.
    sparseMode : int
        ``int64_t``, in.
    dqOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    dkOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    dvOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    dpseOut : Tensor
        ``const aclTensor *``, out.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_flash_attention_score_grad.h`` of library transformer. Seen in 8.1.RC1 and
    2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnFlashAttentionScoreGrad",
        (query, keyIn, value, dy, pseShiftOptional, dropMaskOptional, paddingMaskOptional,
         attenMaskOptional, softmaxMaxOptional, softmaxSumOptional, softmaxInOptional,
         attentionInOptional, prefixOptional, scaleValue, keepProb, preTokens, nextTokens, headNum,
         inputLayout, innerPrecise, sparseMode, dqOut, dkOut, dvOut, dpseOut),
        stream,
    )


def aclnnFlashAttentionScoreGradV2(
    query,
    keyIn,
    value,
    dy,
    pseShiftOptional,
    dropMaskOptional,
    paddingMaskOptional,
    attenMaskOptional,
    softmaxMaxOptional,
    softmaxSumOptional,
    softmaxInOptional,
    attentionInOptional,
    prefixOptional,
    qStartIdxOptional,
    kvStartIdxOptional,
    scaleValue,
    keepProb,
    preTokens,
    nextTokens,
    headNum,
    inputLayout,
    innerPrecise,
    sparseMode,
    pseType,
    dqOut,
    dkOut,
    dvOut,
    dpseOut,
    *,
    stream=None,
):
    """Launch ``aclnnFlashAttentionScoreGradV2``, which writes ``dqOut``, ``dkOut``, ``dvOut``, ``dpseOut``.

    ::

        aclnnStatus aclnnFlashAttentionScoreGradV2GetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *keyIn,
            const aclTensor *value,
            const aclTensor *dy,
            const aclTensor *pseShiftOptional,
            const aclTensor *dropMaskOptional,
            const aclTensor *paddingMaskOptional,
            const aclTensor *attenMaskOptional,
            const aclTensor *softmaxMaxOptional,
            const aclTensor *softmaxSumOptional,
            const aclTensor *softmaxInOptional,
            const aclTensor *attentionInOptional,
            const aclIntArray *prefixOptional,
            const aclIntArray *qStartIdxOptional,
            const aclIntArray *kvStartIdxOptional,
            double scaleValue,
            double keepProb,
            int64_t preTokens,
            int64_t nextTokens,
            int64_t headNum,
            char *inputLayout,
            int64_t innerPrecise,
            int64_t sparseMode,
            int64_t pseType,
            const aclTensor *dqOut,
            const aclTensor *dkOut,
            const aclTensor *dvOut,
            const aclTensor *dpseOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    keyIn : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    value : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    dy : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    pseShiftOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    dropMaskOptional : Tensor, optional
        ``const aclTensor *``, in. UINT8; ND; rank 0,1.
    paddingMaskOptional : Tensor, optional
        ``const aclTensor *``, in.
    attenMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL, UINT8; ND.
    softmaxMaxOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    softmaxSumOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    softmaxInOptional : Tensor, optional
        ``const aclTensor *``, in.
    attentionInOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    prefixOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    qStartIdxOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    kvStartIdxOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    scaleValue : float
        ``double``, in.
    keepProb : float
        ``double``, in.
    preTokens : int
        ``int64_t``, in.
    nextTokens : int
        ``int64_t``, in.
    headNum : int
        ``int64_t``, in.
    inputLayout : str
        ``char *``, in.
    innerPrecise : int
        ``int64_t``, in.
    sparseMode : int
        ``int64_t``, in.
    pseType : int
        ``int64_t``, in.
    dqOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    dkOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    dvOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    dpseOut : Tensor
        ``const aclTensor *``, out.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_flash_attention_score_grad.h`` of library transformer. Seen in 8.1.RC1 and
    2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnFlashAttentionScoreGradV2",
        (query, keyIn, value, dy, pseShiftOptional, dropMaskOptional, paddingMaskOptional,
         attenMaskOptional, softmaxMaxOptional, softmaxSumOptional, softmaxInOptional,
         attentionInOptional, prefixOptional, qStartIdxOptional, kvStartIdxOptional, scaleValue, keepProb,
         preTokens, nextTokens, headNum, inputLayout, innerPrecise, sparseMode, pseType, dqOut, dkOut,
         dvOut, dpseOut),
        stream,
    )


def aclnnFlashAttentionScoreGradV3(
    query,
    keyIn,
    value,
    dy,
    pseShiftOptional,
    dropMaskOptional,
    paddingMaskOptional,
    attenMaskOptional,
    softmaxMaxOptional,
    softmaxSumOptional,
    softmaxInOptional,
    attentionInOptional,
    sinkInOptional,
    prefixOptional,
    qStartIdxOptional,
    kvStartIdxOptional,
    scaleValue,
    keepProb,
    preTokens,
    nextTokens,
    headNum,
    inputLayout,
    innerPrecise,
    sparseMode,
    pseType,
    dqOut,
    dkOut,
    dvOut,
    dpseOut,
    dsinkOut,
    *,
    stream=None,
):
    """Launch ``aclnnFlashAttentionScoreGradV3``.

    ::

        aclnnStatus aclnnFlashAttentionScoreGradV3GetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *keyIn,
            const aclTensor *value,
            const aclTensor *dy,
            const aclTensor *pseShiftOptional,
            const aclTensor *dropMaskOptional,
            const aclTensor *paddingMaskOptional,
            const aclTensor *attenMaskOptional,
            const aclTensor *softmaxMaxOptional,
            const aclTensor *softmaxSumOptional,
            const aclTensor *softmaxInOptional,
            const aclTensor *attentionInOptional,
            const aclTensor *sinkInOptional,
            const aclIntArray *prefixOptional,
            const aclIntArray *qStartIdxOptional,
            const aclIntArray *kvStartIdxOptional,
            double scaleValue,
            double keepProb,
            int64_t preTokens,
            int64_t nextTokens,
            int64_t headNum,
            char *inputLayout,
            int64_t innerPrecise,
            int64_t sparseMode,
            int64_t pseType,
            const aclTensor *dqOut,
            const aclTensor *dkOut,
            const aclTensor *dvOut,
            const aclTensor *dpseOut,
            const aclTensor *dsinkOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    keyIn : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    value : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    dy : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    pseShiftOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    dropMaskOptional : Tensor, optional
        ``const aclTensor *``, in. UINT8; ND; rank 0,1.
    paddingMaskOptional : Tensor, optional
        ``const aclTensor *``, in.
    attenMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL, UINT8; ND.
    softmaxMaxOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    softmaxSumOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    softmaxInOptional : Tensor, optional
        ``const aclTensor *``, in.
    attentionInOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    sinkInOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    prefixOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    qStartIdxOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    kvStartIdxOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    scaleValue : float
        ``double``, in.
    keepProb : float
        ``double``, in.
    preTokens : int
        ``int64_t``, in.
    nextTokens : int
        ``int64_t``, in.
    headNum : int
        ``int64_t``, in.
    inputLayout : str
        ``char *``, in.
    innerPrecise : int
        ``int64_t``, in.
    sparseMode : int
        ``int64_t``, in.
    pseType : int
        ``int64_t``, in.
    dqOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND.
    dkOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND.
    dvOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND.
    dpseOut : Tensor
        ``const aclTensor *``, out.
    dsinkOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_flash_attention_score_grad.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnFlashAttentionScoreGradV3",
        (query, keyIn, value, dy, pseShiftOptional, dropMaskOptional, paddingMaskOptional,
         attenMaskOptional, softmaxMaxOptional, softmaxSumOptional, softmaxInOptional,
         attentionInOptional, sinkInOptional, prefixOptional, qStartIdxOptional, kvStartIdxOptional,
         scaleValue, keepProb, preTokens, nextTokens, headNum, inputLayout, innerPrecise, sparseMode,
         pseType, dqOut, dkOut, dvOut, dpseOut, dsinkOut),
        stream,
    )


def aclnnFlashAttentionScoreGradV4(
    query,
    keyIn,
    value,
    dy,
    pseShiftOptional,
    dropMaskOptional,
    paddingMaskOptional,
    attenMaskOptional,
    softmaxMaxOptional,
    softmaxSumOptional,
    softmaxInOptional,
    attentionInOptional,
    sinkInOptional,
    queryRopeOptional,
    keyRopeOptional,
    dScaleQOptional,
    dScaleKOptional,
    dScaleVOptional,
    dScaleDyOptional,
    dScaleOOptional,
    prefixOptional,
    actualSeqQLenOptional,
    actualSeqKvLenOptional,
    qStartIdxOptional,
    kvStartIdxOptional,
    scaleValue,
    keepProb,
    preTokens,
    nextTokens,
    headNum,
    inputLayout,
    softmaxInLayout,
    innerPrecise,
    sparseMode,
    pseType,
    seed,
    offset,
    outDtype,
    dqOut,
    dkOut,
    dvOut,
    dqRopeOut,
    dkRopeOut,
    dpseOut,
    dsinkOut,
    *,
    stream=None,
):
    """Launch ``aclnnFlashAttentionScoreGradV4``.

    ::

        aclnnStatus aclnnFlashAttentionScoreGradV4GetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *keyIn,
            const aclTensor *value,
            const aclTensor *dy,
            const aclTensor *pseShiftOptional,
            const aclTensor *dropMaskOptional,
            const aclTensor *paddingMaskOptional,
            const aclTensor *attenMaskOptional,
            const aclTensor *softmaxMaxOptional,
            const aclTensor *softmaxSumOptional,
            const aclTensor *softmaxInOptional,
            const aclTensor *attentionInOptional,
            const aclTensor *sinkInOptional,
            const aclTensor *queryRopeOptional,
            const aclTensor *keyRopeOptional,
            const aclTensor *dScaleQOptional,
            const aclTensor *dScaleKOptional,
            const aclTensor *dScaleVOptional,
            const aclTensor *dScaleDyOptional,
            const aclTensor *dScaleOOptional,
            const aclIntArray *prefixOptional,
            const aclIntArray *actualSeqQLenOptional,
            const aclIntArray *actualSeqKvLenOptional,
            const aclIntArray *qStartIdxOptional,
            const aclIntArray *kvStartIdxOptional,
            double scaleValue,
            double keepProb,
            int64_t preTokens,
            int64_t nextTokens,
            int64_t headNum,
            char *inputLayout,
            char *softmaxInLayout,
            int64_t innerPrecise,
            int64_t sparseMode,
            int64_t pseType,
            int64_t seed,
            int64_t offset,
            int64_t outDtype,
            const aclTensor *dqOut,
            const aclTensor *dkOut,
            const aclTensor *dvOut,
            const aclTensor *dqRopeOut,
            const aclTensor *dkRopeOut,
            const aclTensor *dpseOut,
            const aclTensor *dsinkOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    keyIn : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    value : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    dy : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    pseShiftOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    dropMaskOptional : Tensor, optional
        ``const aclTensor *``, in. UINT8; ND; rank 0,1.
    paddingMaskOptional : Tensor, optional
        ``const aclTensor *``, in.
    attenMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL, UINT8; ND.
    softmaxMaxOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    softmaxSumOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    softmaxInOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    attentionInOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    sinkInOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    queryRopeOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    keyRopeOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    dScaleQOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 0,1.
    dScaleKOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 0,1.
    dScaleVOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 0,1.
    dScaleDyOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 0,1.
    dScaleOOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 0,1.
    prefixOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqQLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqKvLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    qStartIdxOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    kvStartIdxOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    scaleValue : float
        ``double``, in.
    keepProb : float
        ``double``, in.
    preTokens : int
        ``int64_t``, in.
    nextTokens : int
        ``int64_t``, in.
    headNum : int
        ``int64_t``, in.
    inputLayout : str
        ``char *``, in.
    softmaxInLayout : str
        ``char *``, in.
    innerPrecise : int
        ``int64_t``, in.
    sparseMode : int
        ``int64_t``, in.
    pseType : int
        ``int64_t``, in.
    seed : int
        ``int64_t``, in.
    offset : int
        ``int64_t``, in.
    outDtype : int
        ``int64_t``, in.
    dqOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    dkOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    dvOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    dqRopeOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND.
    dkRopeOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND.
    dpseOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND; rank 0,4.
    dsinkOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 1.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_flash_attention_score_grad.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950.
    """
    _call.convert_and_call(
        "aclnnFlashAttentionScoreGradV4",
        (query, keyIn, value, dy, pseShiftOptional, dropMaskOptional, paddingMaskOptional,
         attenMaskOptional, softmaxMaxOptional, softmaxSumOptional, softmaxInOptional,
         attentionInOptional, sinkInOptional, queryRopeOptional, keyRopeOptional, dScaleQOptional,
         dScaleKOptional, dScaleVOptional, dScaleDyOptional, dScaleOOptional, prefixOptional,
         actualSeqQLenOptional, actualSeqKvLenOptional, qStartIdxOptional, kvStartIdxOptional, scaleValue,
         keepProb, preTokens, nextTokens, headNum, inputLayout, softmaxInLayout, innerPrecise, sparseMode,
         pseType, seed, offset, outDtype, dqOut, dkOut, dvOut, dqRopeOut, dkRopeOut, dpseOut, dsinkOut),
        stream,
    )


def aclnnFlashAttentionScoreV2(
    query,
    key,
    value,
    realShiftOptional,
    dropMaskOptional,
    paddingMaskOptional,
    attenMaskOptional,
    prefixOptional,
    qStartIdxOptional,
    kvStartIdxOptional,
    scaleValue,
    keepProb,
    preTokens,
    nextTokens,
    headNum,
    inputLayout,
    innerPrecise,
    sparseMode,
    pseType,
    softmaxMaxOut,
    softmaxSumOut,
    softmaxOutOut,
    attentionOutOut,
    *,
    stream=None,
):
    """Launch ``aclnnFlashAttentionScoreV2``.

    ::

        aclnnStatus aclnnFlashAttentionScoreV2GetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *key,
            const aclTensor *value,
            const aclTensor *realShiftOptional,
            const aclTensor *dropMaskOptional,
            const aclTensor *paddingMaskOptional,
            const aclTensor *attenMaskOptional,
            const aclIntArray *prefixOptional,
            const aclIntArray *qStartIdxOptional,
            const aclIntArray *kvStartIdxOptional,
            double scaleValue,
            double keepProb,
            int64_t preTokens,
            int64_t nextTokens,
            int64_t headNum,
            char *inputLayout,
            int64_t innerPrecise,
            int64_t sparseMode,
            int64_t pseType,
            const aclTensor *softmaxMaxOut,
            const aclTensor *softmaxSumOut,
            const aclTensor *softmaxOutOut,
            const aclTensor *attentionOutOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    key : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    value : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    realShiftOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    dropMaskOptional : Tensor, optional
        ``const aclTensor *``, in. UINT8; ND; rank 0,1.
    paddingMaskOptional : Tensor, optional
        ``const aclTensor *``, in.
    attenMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL, UINT8; ND.
    prefixOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    qStartIdxOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    kvStartIdxOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    scaleValue : float
        ``double``, in.
    keepProb : float
        ``double``, in.
    preTokens : int
        ``int64_t``, in.
    nextTokens : int
        ``int64_t``, in.
    headNum : int
        ``int64_t``, in.
    inputLayout : str
        ``char *``, in.
    innerPrecise : int
        ``int64_t``, in.
    sparseMode : int
        ``int64_t``, in.
    pseType : int
        ``int64_t``, in.
    softmaxMaxOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    softmaxSumOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    softmaxOutOut : Tensor
        ``const aclTensor *``, out.
    attentionOutOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_flash_attention_score.h`` of library transformer. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnFlashAttentionScoreV2",
        (query, key, value, realShiftOptional, dropMaskOptional, paddingMaskOptional, attenMaskOptional,
         prefixOptional, qStartIdxOptional, kvStartIdxOptional, scaleValue, keepProb, preTokens,
         nextTokens, headNum, inputLayout, innerPrecise, sparseMode, pseType, softmaxMaxOut,
         softmaxSumOut, softmaxOutOut, attentionOutOut),
        stream,
    )


def aclnnFlashAttentionScoreV3(
    query,
    key,
    value,
    realShiftOptional,
    dropMaskOptional,
    paddingMaskOptional,
    attenMaskOptional,
    sinkOptional,
    prefixOptional,
    qStartIdxOptional,
    kvStartIdxOptional,
    scaleValue,
    keepProb,
    preTokens,
    nextTokens,
    headNum,
    inputLayout,
    innerPrecise,
    sparseMode,
    pseType,
    softmaxMaxOut,
    softmaxSumOut,
    softmaxOutOut,
    attentionOutOut,
    *,
    stream=None,
):
    """Launch ``aclnnFlashAttentionScoreV3``.

    ::

        aclnnStatus aclnnFlashAttentionScoreV3GetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *key,
            const aclTensor *value,
            const aclTensor *realShiftOptional,
            const aclTensor *dropMaskOptional,
            const aclTensor *paddingMaskOptional,
            const aclTensor *attenMaskOptional,
            const aclTensor *sinkOptional,
            const aclIntArray *prefixOptional,
            const aclIntArray *qStartIdxOptional,
            const aclIntArray *kvStartIdxOptional,
            double scaleValue,
            double keepProb,
            int64_t preTokens,
            int64_t nextTokens,
            int64_t headNum,
            char *inputLayout,
            int64_t innerPrecise,
            int64_t sparseMode,
            int64_t pseType,
            const aclTensor *softmaxMaxOut,
            const aclTensor *softmaxSumOut,
            const aclTensor *softmaxOutOut,
            const aclTensor *attentionOutOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    key : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    value : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    realShiftOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    dropMaskOptional : Tensor, optional
        ``const aclTensor *``, in. UINT8; ND; rank 0,1.
    paddingMaskOptional : Tensor, optional
        ``const aclTensor *``, in.
    attenMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL, UINT8; ND.
    sinkOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    prefixOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    qStartIdxOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    kvStartIdxOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    scaleValue : float
        ``double``, in.
    keepProb : float
        ``double``, in.
    preTokens : int
        ``int64_t``, in.
    nextTokens : int
        ``int64_t``, in.
    headNum : int
        ``int64_t``, in.
    inputLayout : str
        ``char *``, in.
    innerPrecise : int
        ``int64_t``, in.
    sparseMode : int
        ``int64_t``, in.
    pseType : int
        ``int64_t``, in.
    softmaxMaxOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    softmaxSumOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    softmaxOutOut : Tensor
        ``const aclTensor *``, out.
    attentionOutOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_flash_attention_score.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnFlashAttentionScoreV3",
        (query, key, value, realShiftOptional, dropMaskOptional, paddingMaskOptional, attenMaskOptional,
         sinkOptional, prefixOptional, qStartIdxOptional, kvStartIdxOptional, scaleValue, keepProb,
         preTokens, nextTokens, headNum, inputLayout, innerPrecise, sparseMode, pseType, softmaxMaxOut,
         softmaxSumOut, softmaxOutOut, attentionOutOut),
        stream,
    )


def aclnnFlashAttentionScoreV4(
    query,
    key,
    value,
    realShiftOptional,
    dropMaskOptional,
    paddingMaskOptional,
    attenMaskOptional,
    queryRopeOptional,
    keyRopeOptional,
    dScaleQOptional,
    dScaleKOptional,
    dScaleVOptional,
    sinkOptional,
    prefixOptional,
    actualSeqQLenOptional,
    actualSeqKvLenOptional,
    qStartIdxOptional,
    kvStartIdxOptional,
    scaleValue,
    keepProb,
    preTokens,
    nextTokens,
    headNum,
    inputLayout,
    innerPrecise,
    sparseMode,
    outDtype,
    pseType,
    softmaxOutLayout,
    seed,
    offset,
    softmaxMaxOut,
    softmaxSumOut,
    softmaxOutOut,
    attentionOutOut,
    *,
    stream=None,
):
    """Launch ``aclnnFlashAttentionScoreV4``.

    ::

        aclnnStatus aclnnFlashAttentionScoreV4GetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *key,
            const aclTensor *value,
            const aclTensor *realShiftOptional,
            const aclTensor *dropMaskOptional,
            const aclTensor *paddingMaskOptional,
            const aclTensor *attenMaskOptional,
            const aclTensor *queryRopeOptional,
            const aclTensor *keyRopeOptional,
            const aclTensor *dScaleQOptional,
            const aclTensor *dScaleKOptional,
            const aclTensor *dScaleVOptional,
            const aclTensor *sinkOptional,
            const aclIntArray *prefixOptional,
            const aclIntArray *actualSeqQLenOptional,
            const aclIntArray *actualSeqKvLenOptional,
            const aclIntArray *qStartIdxOptional,
            const aclIntArray *kvStartIdxOptional,
            double scaleValue,
            double keepProb,
            int64_t preTokens,
            int64_t nextTokens,
            int64_t headNum,
            char *inputLayout,
            int64_t innerPrecise,
            int64_t sparseMode,
            int64_t outDtype,
            int64_t pseType,
            char *softmaxOutLayout,
            int64_t seed,
            int64_t offset,
            const aclTensor *softmaxMaxOut,
            const aclTensor *softmaxSumOut,
            const aclTensor *softmaxOutOut,
            const aclTensor *attentionOutOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 0,3,4.
    key : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 0,3,4.
    value : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 0,3,4.
    realShiftOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    dropMaskOptional : Tensor, optional
        ``const aclTensor *``, in. UINT8; ND; rank 0,1.
    paddingMaskOptional : Tensor, optional
        ``const aclTensor *``, in.
    attenMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL, UINT8; ND.
    queryRopeOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 0,3,4.
    keyRopeOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 0,3,4.
    dScaleQOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 0,3,4.
    dScaleKOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 0,3,4.
    dScaleVOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 0,3,4.
    sinkOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    prefixOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqQLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqKvLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    qStartIdxOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    kvStartIdxOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    scaleValue : float
        ``double``, in.
    keepProb : float
        ``double``, in.
    preTokens : int
        ``int64_t``, in.
    nextTokens : int
        ``int64_t``, in.
    headNum : int
        ``int64_t``, in.
    inputLayout : str
        ``char *``, in.
    innerPrecise : int
        ``int64_t``, in.
    sparseMode : int
        ``int64_t``, in.
    outDtype : int
        ``int64_t``, in.
    pseType : int
        ``int64_t``, in.
    softmaxOutLayout : str
        ``char *``, in.
    seed : int
        ``int64_t``, in.
    offset : int
        ``int64_t``, in.
    softmaxMaxOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 0,3,4.
    softmaxSumOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 0,3,4.
    softmaxOutOut : Tensor
        ``const aclTensor *``, out.
    attentionOutOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND; rank 0,3,4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_flash_attention_score.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950.
    """
    _call.convert_and_call(
        "aclnnFlashAttentionScoreV4",
        (query, key, value, realShiftOptional, dropMaskOptional, paddingMaskOptional, attenMaskOptional,
         queryRopeOptional, keyRopeOptional, dScaleQOptional, dScaleKOptional, dScaleVOptional,
         sinkOptional, prefixOptional, actualSeqQLenOptional, actualSeqKvLenOptional, qStartIdxOptional,
         kvStartIdxOptional, scaleValue, keepProb, preTokens, nextTokens, headNum, inputLayout,
         innerPrecise, sparseMode, outDtype, pseType, softmaxOutLayout, seed, offset, softmaxMaxOut,
         softmaxSumOut, softmaxOutOut, attentionOutOut),
        stream,
    )


def aclnnFlashAttentionUnpaddingScoreGrad(
    query,
    keyIn,
    value,
    dy,
    pseShiftOptional,
    dropMaskOptional,
    paddingMaskOptional,
    attenMaskOptional,
    softmaxMaxOptional,
    softmaxSumOptional,
    softmaxInOptional,
    attentionInOptional,
    prefixOptional,
    actualSeqQLenOptional,
    actualSeqKvLenOptional,
    scaleValue,
    keepProb,
    preTokens,
    nextTokens,
    headNum,
    inputLayout,
    innerPrecise,
    sparseMode,
    dqOut,
    dkOut,
    dvOut,
    dpseOut,
    *,
    stream=None,
):
    """Launch ``aclnnFlashAttentionUnpaddingScoreGrad``.

    ::

        aclnnStatus aclnnFlashAttentionUnpaddingScoreGradGetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *keyIn,
            const aclTensor *value,
            const aclTensor *dy,
            const aclTensor *pseShiftOptional,
            const aclTensor *dropMaskOptional,
            const aclTensor *paddingMaskOptional,
            const aclTensor *attenMaskOptional,
            const aclTensor *softmaxMaxOptional,
            const aclTensor *softmaxSumOptional,
            const aclTensor *softmaxInOptional,
            const aclTensor *attentionInOptional,
            const aclIntArray *prefixOptional,
            const aclIntArray *actualSeqQLenOptional,
            const aclIntArray *actualSeqKvLenOptional,
            double scaleValue,
            double keepProb,
            int64_t preTokens,
            int64_t nextTokens,
            int64_t headNum,
            char *inputLayout,
            int64_t innerPrecise,
            int64_t sparseMode,
            const aclTensor *dqOut,
            const aclTensor *dkOut,
            const aclTensor *dvOut,
            const aclTensor *dpseOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    keyIn : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    value : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    dy : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    pseShiftOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    dropMaskOptional : Tensor, optional
        ``const aclTensor *``, in. UINT8; ND; rank 0,1.
    paddingMaskOptional : Tensor, optional
        ``const aclTensor *``, in.
    attenMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL, UINT8; ND.
    softmaxMaxOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    softmaxSumOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    softmaxInOptional : Tensor, optional
        ``const aclTensor *``, in.
    attentionInOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    prefixOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqQLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqKvLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    scaleValue : float
        ``double``, in.
    keepProb : float
        ``double``, in.
    preTokens : int
        ``int64_t``, in.
    nextTokens : int
        ``int64_t``, in.
    headNum : int
        ``int64_t``, in.
    inputLayout : str
        ``char *``, in.
    innerPrecise : int
        ``int64_t``, in.
    sparseMode : int
        ``int64_t``, in.
    dqOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    dkOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    dvOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    dpseOut : Tensor
        ``const aclTensor *``, out.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_flash_attention_score_grad.h`` of library transformer. Seen in 8.1.RC1 and
    2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnFlashAttentionUnpaddingScoreGrad",
        (query, keyIn, value, dy, pseShiftOptional, dropMaskOptional, paddingMaskOptional,
         attenMaskOptional, softmaxMaxOptional, softmaxSumOptional, softmaxInOptional,
         attentionInOptional, prefixOptional, actualSeqQLenOptional, actualSeqKvLenOptional, scaleValue,
         keepProb, preTokens, nextTokens, headNum, inputLayout, innerPrecise, sparseMode, dqOut, dkOut,
         dvOut, dpseOut),
        stream,
    )


def aclnnFlashAttentionUnpaddingScoreGradV2(
    query,
    keyIn,
    value,
    dy,
    pseShiftOptional,
    dropMaskOptional,
    paddingMaskOptional,
    attenMaskOptional,
    softmaxMaxOptional,
    softmaxSumOptional,
    softmaxInOptional,
    attentionInOptional,
    prefixOptional,
    actualSeqQLenOptional,
    actualSeqKvLenOptional,
    qStartIdxOptional,
    kvStartIdxOptional,
    scaleValue,
    keepProb,
    preTokens,
    nextTokens,
    headNum,
    inputLayout,
    innerPrecise,
    sparseMode,
    pseType,
    dqOut,
    dkOut,
    dvOut,
    dpseOut,
    *,
    stream=None,
):
    """Launch ``aclnnFlashAttentionUnpaddingScoreGradV2``.

    ::

        aclnnStatus aclnnFlashAttentionUnpaddingScoreGradV2GetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *keyIn,
            const aclTensor *value,
            const aclTensor *dy,
            const aclTensor *pseShiftOptional,
            const aclTensor *dropMaskOptional,
            const aclTensor *paddingMaskOptional,
            const aclTensor *attenMaskOptional,
            const aclTensor *softmaxMaxOptional,
            const aclTensor *softmaxSumOptional,
            const aclTensor *softmaxInOptional,
            const aclTensor *attentionInOptional,
            const aclIntArray *prefixOptional,
            const aclIntArray *actualSeqQLenOptional,
            const aclIntArray *actualSeqKvLenOptional,
            const aclIntArray *qStartIdxOptional,
            const aclIntArray *kvStartIdxOptional,
            double scaleValue,
            double keepProb,
            int64_t preTokens,
            int64_t nextTokens,
            int64_t headNum,
            char *inputLayout,
            int64_t innerPrecise,
            int64_t sparseMode,
            int64_t pseType,
            const aclTensor *dqOut,
            const aclTensor *dkOut,
            const aclTensor *dvOut,
            const aclTensor *dpseOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    keyIn : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    value : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    dy : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    pseShiftOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    dropMaskOptional : Tensor, optional
        ``const aclTensor *``, in. UINT8; ND; rank 0,1.
    paddingMaskOptional : Tensor, optional
        ``const aclTensor *``, in.
    attenMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL, UINT8; ND.
    softmaxMaxOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    softmaxSumOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    softmaxInOptional : Tensor, optional
        ``const aclTensor *``, in.
    attentionInOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    prefixOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqQLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqKvLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    qStartIdxOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    kvStartIdxOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    scaleValue : float
        ``double``, in.
    keepProb : float
        ``double``, in.
    preTokens : int
        ``int64_t``, in.
    nextTokens : int
        ``int64_t``, in.
    headNum : int
        ``int64_t``, in.
    inputLayout : str
        ``char *``, in.
    innerPrecise : int
        ``int64_t``, in.
    sparseMode : int
        ``int64_t``, in.
    pseType : int
        ``int64_t``, in.
    dqOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    dkOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    dvOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    dpseOut : Tensor
        ``const aclTensor *``, out.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_flash_attention_score_grad.h`` of library transformer. Seen in 8.1.RC1 and
    2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnFlashAttentionUnpaddingScoreGradV2",
        (query, keyIn, value, dy, pseShiftOptional, dropMaskOptional, paddingMaskOptional,
         attenMaskOptional, softmaxMaxOptional, softmaxSumOptional, softmaxInOptional,
         attentionInOptional, prefixOptional, actualSeqQLenOptional, actualSeqKvLenOptional,
         qStartIdxOptional, kvStartIdxOptional, scaleValue, keepProb, preTokens, nextTokens, headNum,
         inputLayout, innerPrecise, sparseMode, pseType, dqOut, dkOut, dvOut, dpseOut),
        stream,
    )


def aclnnFlashAttentionUnpaddingScoreGradV3(
    query,
    queryRope,
    keyIn,
    keyInRope,
    value,
    dy,
    pseShiftOptional,
    dropMaskOptional,
    paddingMaskOptional,
    attenMaskOptional,
    softmaxMaxOptional,
    softmaxSumOptional,
    softmaxInOptional,
    attentionInOptional,
    prefixOptional,
    actualSeqQLenOptional,
    actualSeqKvLenOptional,
    qStartIdxOptional,
    kvStartIdxOptional,
    scaleValue,
    keepProb,
    preTokens,
    nextTokens,
    headNum,
    inputLayout,
    innerPrecise,
    sparseMode,
    pseType,
    dqOut,
    dqRopeOut,
    dkOut,
    dkRopeOut,
    dvOut,
    dpseOut,
    *,
    stream=None,
):
    """Launch ``aclnnFlashAttentionUnpaddingScoreGradV3``.

    ::

        aclnnStatus aclnnFlashAttentionUnpaddingScoreGradV3GetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *queryRope,
            const aclTensor *keyIn,
            const aclTensor *keyInRope,
            const aclTensor *value,
            const aclTensor *dy,
            const aclTensor *pseShiftOptional,
            const aclTensor *dropMaskOptional,
            const aclTensor *paddingMaskOptional,
            const aclTensor *attenMaskOptional,
            const aclTensor *softmaxMaxOptional,
            const aclTensor *softmaxSumOptional,
            const aclTensor *softmaxInOptional,
            const aclTensor *attentionInOptional,
            const aclIntArray *prefixOptional,
            const aclIntArray *actualSeqQLenOptional,
            const aclIntArray *actualSeqKvLenOptional,
            const aclIntArray *qStartIdxOptional,
            const aclIntArray *kvStartIdxOptional,
            double scaleValue,
            double keepProb,
            int64_t preTokens,
            int64_t nextTokens,
            int64_t headNum,
            char *inputLayout,
            int64_t innerPrecise,
            int64_t sparseMode,
            int64_t pseType,
            const aclTensor *dqOut,
            const aclTensor *dqRopeOut,
            const aclTensor *dkOut,
            const aclTensor *dkRopeOut,
            const aclTensor *dvOut,
            const aclTensor *dpseOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    queryRope : Tensor, optional
        ``const aclTensor *``, in. BF16; ND.
    keyIn : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    keyInRope : Tensor, optional
        ``const aclTensor *``, in. BF16; ND.
    value : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    dy : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    pseShiftOptional : Tensor, optional
        ``const aclTensor *``, in.
    dropMaskOptional : Tensor, optional
        ``const aclTensor *``, in.
    paddingMaskOptional : Tensor, optional
        ``const aclTensor *``, in.
    attenMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL, UINT8; ND.
    softmaxMaxOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    softmaxSumOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    softmaxInOptional : Tensor, optional
        ``const aclTensor *``, in.
    attentionInOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    prefixOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqQLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqKvLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    qStartIdxOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    kvStartIdxOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    scaleValue : float
        ``double``, in.
    keepProb : float
        ``double``, in.
    preTokens : int
        ``int64_t``, in.
    nextTokens : int
        ``int64_t``, in.
    headNum : int
        ``int64_t``, in.
    inputLayout : str
        ``char *``, in.
    innerPrecise : int
        ``int64_t``, in.
    sparseMode : int
        ``int64_t``, in.
    pseType : int
        ``int64_t``, in.
    dqOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    dqRopeOut : Tensor
        ``const aclTensor *``, out. BF16; ND.
    dkOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    dkRopeOut : Tensor
        ``const aclTensor *``, out. BF16; ND.
    dvOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    dpseOut : Tensor
        ``const aclTensor *``, out.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_flash_attention_score_grad.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnFlashAttentionUnpaddingScoreGradV3",
        (query, queryRope, keyIn, keyInRope, value, dy, pseShiftOptional, dropMaskOptional,
         paddingMaskOptional, attenMaskOptional, softmaxMaxOptional, softmaxSumOptional,
         softmaxInOptional, attentionInOptional, prefixOptional, actualSeqQLenOptional,
         actualSeqKvLenOptional, qStartIdxOptional, kvStartIdxOptional, scaleValue, keepProb, preTokens,
         nextTokens, headNum, inputLayout, innerPrecise, sparseMode, pseType, dqOut, dqRopeOut, dkOut,
         dkRopeOut, dvOut, dpseOut),
        stream,
    )


def aclnnFlashAttentionUnpaddingScoreGradV4(
    query,
    keyIn,
    value,
    dy,
    pseShiftOptional,
    dropMaskOptional,
    paddingMaskOptional,
    attenMaskOptional,
    softmaxMaxOptional,
    softmaxSumOptional,
    softmaxInOptional,
    attentionInOptional,
    prefixOptional,
    actualSeqQLenOptional,
    actualSeqKvLenOptional,
    scaleValue,
    keepProb,
    preTokens,
    nextTokens,
    headNum,
    inputLayout,
    innerPrecise,
    sparseMode,
    dqOut,
    dkOut,
    dvOut,
    dpseOut,
    softmaxInLayout,
    *,
    stream=None,
):
    """Launch ``aclnnFlashAttentionUnpaddingScoreGradV4``.

    ::

        aclnnStatus aclnnFlashAttentionUnpaddingScoreGradV4GetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *keyIn,
            const aclTensor *value,
            const aclTensor *dy,
            const aclTensor *pseShiftOptional,
            const aclTensor *dropMaskOptional,
            const aclTensor *paddingMaskOptional,
            const aclTensor *attenMaskOptional,
            const aclTensor *softmaxMaxOptional,
            const aclTensor *softmaxSumOptional,
            const aclTensor *softmaxInOptional,
            const aclTensor *attentionInOptional,
            const aclIntArray *prefixOptional,
            const aclIntArray *actualSeqQLenOptional,
            const aclIntArray *actualSeqKvLenOptional,
            double scaleValue,
            double keepProb,
            int64_t preTokens,
            int64_t nextTokens,
            int64_t headNum,
            char *inputLayout,
            int64_t innerPrecise,
            int64_t sparseMode,
            const aclTensor *dqOut,
            const aclTensor *dkOut,
            const aclTensor *dvOut,
            const aclTensor *dpseOut,
            char *softmaxInLayout,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    keyIn : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    value : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    dy : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    pseShiftOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    dropMaskOptional : Tensor, optional
        ``const aclTensor *``, in. UINT8; ND; rank 0,1.
    paddingMaskOptional : Tensor, optional
        ``const aclTensor *``, in.
    attenMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL, UINT8; ND.
    softmaxMaxOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    softmaxSumOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    softmaxInOptional : Tensor, optional
        ``const aclTensor *``, in.
    attentionInOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    prefixOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqQLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqKvLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    scaleValue : float
        ``double``, in.
    keepProb : float
        ``double``, in.
    preTokens : int
        ``int64_t``, in.
    nextTokens : int
        ``int64_t``, in.
    headNum : int
        ``int64_t``, in.
    inputLayout : str
        ``char *``, in.
    innerPrecise : int
        ``int64_t``, in.
    sparseMode : int
        ``int64_t``, in.
    dqOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    dkOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    dvOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    dpseOut : Tensor
        ``const aclTensor *``, out.
    softmaxInLayout : str, optional
        ``char *``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_flash_attention_score_grad.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnFlashAttentionUnpaddingScoreGradV4",
        (query, keyIn, value, dy, pseShiftOptional, dropMaskOptional, paddingMaskOptional,
         attenMaskOptional, softmaxMaxOptional, softmaxSumOptional, softmaxInOptional,
         attentionInOptional, prefixOptional, actualSeqQLenOptional, actualSeqKvLenOptional, scaleValue,
         keepProb, preTokens, nextTokens, headNum, inputLayout, innerPrecise, sparseMode, dqOut, dkOut,
         dvOut, dpseOut, softmaxInLayout),
        stream,
    )


def aclnnFlashAttentionUnpaddingScoreGradV5(
    query,
    queryRope,
    keyIn,
    keyInRope,
    value,
    dy,
    pseShiftOptional,
    dropMaskOptional,
    paddingMaskOptional,
    attenMaskOptional,
    softmaxMaxOptional,
    softmaxSumOptional,
    softmaxInOptional,
    attentionInOptional,
    sinkInOptional,
    prefixOptional,
    actualSeqQLenOptional,
    actualSeqKvLenOptional,
    qStartIdxOptional,
    kvStartIdxOptional,
    scaleValue,
    keepProb,
    preTokens,
    nextTokens,
    headNum,
    inputLayout,
    innerPrecise,
    sparseMode,
    pseType,
    softmaxInLayout,
    dqOut,
    dqRopeOut,
    dkOut,
    dkRopeOut,
    dvOut,
    dpseOut,
    dsinkOut,
    *,
    stream=None,
):
    """Launch ``aclnnFlashAttentionUnpaddingScoreGradV5``.

    ::

        aclnnStatus aclnnFlashAttentionUnpaddingScoreGradV5GetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *queryRope,
            const aclTensor *keyIn,
            const aclTensor *keyInRope,
            const aclTensor *value,
            const aclTensor *dy,
            const aclTensor *pseShiftOptional,
            const aclTensor *dropMaskOptional,
            const aclTensor *paddingMaskOptional,
            const aclTensor *attenMaskOptional,
            const aclTensor *softmaxMaxOptional,
            const aclTensor *softmaxSumOptional,
            const aclTensor *softmaxInOptional,
            const aclTensor *attentionInOptional,
            const aclTensor *sinkInOptional,
            const aclIntArray *prefixOptional,
            const aclIntArray *actualSeqQLenOptional,
            const aclIntArray *actualSeqKvLenOptional,
            const aclIntArray *qStartIdxOptional,
            const aclIntArray *kvStartIdxOptional,
            double scaleValue,
            double keepProb,
            int64_t preTokens,
            int64_t nextTokens,
            int64_t headNum,
            char *inputLayout,
            int64_t innerPrecise,
            int64_t sparseMode,
            int64_t pseType,
            char *softmaxInLayout,
            const aclTensor *dqOut,
            const aclTensor *dqRopeOut,
            const aclTensor *dkOut,
            const aclTensor *dkRopeOut,
            const aclTensor *dvOut,
            const aclTensor *dpseOut,
            const aclTensor *dsinkOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    queryRope : Tensor, optional
        ``const aclTensor *``, in. BF16; ND.
    keyIn : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    keyInRope : Tensor, optional
        ``const aclTensor *``, in. BF16; ND.
    value : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    dy : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    pseShiftOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    dropMaskOptional : Tensor, optional
        ``const aclTensor *``, in. UINT8; ND; rank 0,1.
    paddingMaskOptional : Tensor, optional
        ``const aclTensor *``, in.
    attenMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL, UINT8; ND.
    softmaxMaxOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    softmaxSumOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    softmaxInOptional : Tensor, optional
        ``const aclTensor *``, in.
    attentionInOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    sinkInOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    prefixOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqQLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqKvLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    qStartIdxOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    kvStartIdxOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    scaleValue : float
        ``double``, in.
    keepProb : float
        ``double``, in.
    preTokens : int
        ``int64_t``, in.
    nextTokens : int
        ``int64_t``, in.
    headNum : int
        ``int64_t``, in.
    inputLayout : str
        ``char *``, in.
    innerPrecise : int
        ``int64_t``, in.
    sparseMode : int
        ``int64_t``, in.
    pseType : int
        ``int64_t``, in.
    softmaxInLayout : str, optional
        ``char *``, in.
    dqOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND.
    dqRopeOut : Tensor
        ``const aclTensor *``, out.
    dkOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND.
    dkRopeOut : Tensor
        ``const aclTensor *``, out.
    dvOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND.
    dpseOut : Tensor
        ``const aclTensor *``, out.
    dsinkOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_flash_attention_score_grad.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnFlashAttentionUnpaddingScoreGradV5",
        (query, queryRope, keyIn, keyInRope, value, dy, pseShiftOptional, dropMaskOptional,
         paddingMaskOptional, attenMaskOptional, softmaxMaxOptional, softmaxSumOptional,
         softmaxInOptional, attentionInOptional, sinkInOptional, prefixOptional, actualSeqQLenOptional,
         actualSeqKvLenOptional, qStartIdxOptional, kvStartIdxOptional, scaleValue, keepProb, preTokens,
         nextTokens, headNum, inputLayout, innerPrecise, sparseMode, pseType, softmaxInLayout, dqOut,
         dqRopeOut, dkOut, dkRopeOut, dvOut, dpseOut, dsinkOut),
        stream,
    )


def aclnnFlashAttentionVarLenScore(
    query,
    key,
    value,
    realShiftOptional,
    dropMaskOptional,
    paddingMaskOptional,
    attenMaskOptional,
    prefixOptional,
    actualSeqQLenOptional,
    actualSeqKvLenOptional,
    scaleValue,
    keepProb,
    preTokens,
    nextTokens,
    headNum,
    inputLayout,
    innerPrecise,
    sparseMode,
    softmaxMaxOut,
    softmaxSumOut,
    softmaxOutOut,
    attentionOutOut,
    *,
    stream=None,
):
    """Launch ``aclnnFlashAttentionVarLenScore``.

    ::

        aclnnStatus aclnnFlashAttentionVarLenScoreGetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *key,
            const aclTensor *value,
            const aclTensor *realShiftOptional,
            const aclTensor *dropMaskOptional,
            const aclTensor *paddingMaskOptional,
            const aclTensor *attenMaskOptional,
            const aclIntArray *prefixOptional,
            const aclIntArray *actualSeqQLenOptional,
            const aclIntArray *actualSeqKvLenOptional,
            double scaleValue,
            double keepProb,
            int64_t preTokens,
            int64_t nextTokens,
            int64_t headNum,
            char *inputLayout,
            int64_t innerPrecise,
            int64_t sparseMode,
            const aclTensor *softmaxMaxOut,
            const aclTensor *softmaxSumOut,
            const aclTensor *softmaxOutOut,
            const aclTensor *attentionOutOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    key : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    value : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    realShiftOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    dropMaskOptional : Tensor, optional
        ``const aclTensor *``, in. UINT8; ND; rank 0,1.
    paddingMaskOptional : Tensor, optional
        ``const aclTensor *``, in.
    attenMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL, UINT8; ND.
    prefixOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqQLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqKvLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    scaleValue : float
        ``double``, in.
    keepProb : float
        ``double``, in.
    preTokens : int
        ``int64_t``, in.
    nextTokens : int
        ``int64_t``, in.
    headNum : int
        ``int64_t``, in.
    inputLayout : str
        ``char *``, in.
    innerPrecise : int
        ``int64_t``, in.
    sparseMode : int
        ``int64_t``, in.
    softmaxMaxOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    softmaxSumOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    softmaxOutOut : Tensor
        ``const aclTensor *``, out.
    attentionOutOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_flash_attention_score.h`` of library transformer. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnFlashAttentionVarLenScore",
        (query, key, value, realShiftOptional, dropMaskOptional, paddingMaskOptional, attenMaskOptional,
         prefixOptional, actualSeqQLenOptional, actualSeqKvLenOptional, scaleValue, keepProb, preTokens,
         nextTokens, headNum, inputLayout, innerPrecise, sparseMode, softmaxMaxOut, softmaxSumOut,
         softmaxOutOut, attentionOutOut),
        stream,
    )


def aclnnFlashAttentionVarLenScoreV2(
    query,
    key,
    value,
    realShiftOptional,
    dropMaskOptional,
    paddingMaskOptional,
    attenMaskOptional,
    prefixOptional,
    actualSeqQLenOptional,
    actualSeqKvLenOptional,
    qStartIdxOptional,
    kvStartIdxOptional,
    scaleValue,
    keepProb,
    preTokens,
    nextTokens,
    headNum,
    inputLayout,
    innerPrecise,
    sparseMode,
    pseType,
    softmaxMaxOut,
    softmaxSumOut,
    softmaxOutOut,
    attentionOutOut,
    *,
    stream=None,
):
    """Launch ``aclnnFlashAttentionVarLenScoreV2``.

    ::

        aclnnStatus aclnnFlashAttentionVarLenScoreV2GetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *key,
            const aclTensor *value,
            const aclTensor *realShiftOptional,
            const aclTensor *dropMaskOptional,
            const aclTensor *paddingMaskOptional,
            const aclTensor *attenMaskOptional,
            const aclIntArray *prefixOptional,
            const aclIntArray *actualSeqQLenOptional,
            const aclIntArray *actualSeqKvLenOptional,
            const aclIntArray *qStartIdxOptional,
            const aclIntArray *kvStartIdxOptional,
            double scaleValue,
            double keepProb,
            int64_t preTokens,
            int64_t nextTokens,
            int64_t headNum,
            char *inputLayout,
            int64_t innerPrecise,
            int64_t sparseMode,
            int64_t pseType,
            const aclTensor *softmaxMaxOut,
            const aclTensor *softmaxSumOut,
            const aclTensor *softmaxOutOut,
            const aclTensor *attentionOutOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    key : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    value : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    realShiftOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    dropMaskOptional : Tensor, optional
        ``const aclTensor *``, in. UINT8; ND; rank 0,1.
    paddingMaskOptional : Tensor, optional
        ``const aclTensor *``, in.
    attenMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL, UINT8; ND.
    prefixOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqQLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqKvLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    qStartIdxOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    kvStartIdxOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    scaleValue : float
        ``double``, in.
    keepProb : float
        ``double``, in.
    preTokens : int
        ``int64_t``, in.
    nextTokens : int
        ``int64_t``, in.
    headNum : int
        ``int64_t``, in.
    inputLayout : str
        ``char *``, in.
    innerPrecise : int
        ``int64_t``, in.
    sparseMode : int
        ``int64_t``, in.
    pseType : int
        ``int64_t``, in.
    softmaxMaxOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    softmaxSumOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    softmaxOutOut : Tensor
        ``const aclTensor *``, out.
    attentionOutOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_flash_attention_score.h`` of library transformer. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnFlashAttentionVarLenScoreV2",
        (query, key, value, realShiftOptional, dropMaskOptional, paddingMaskOptional, attenMaskOptional,
         prefixOptional, actualSeqQLenOptional, actualSeqKvLenOptional, qStartIdxOptional,
         kvStartIdxOptional, scaleValue, keepProb, preTokens, nextTokens, headNum, inputLayout,
         innerPrecise, sparseMode, pseType, softmaxMaxOut, softmaxSumOut, softmaxOutOut, attentionOutOut),
        stream,
    )


def aclnnFlashAttentionVarLenScoreV3(
    query,
    queryRope,
    key,
    keyRope,
    value,
    realShiftOptional,
    dropMaskOptional,
    paddingMaskOptional,
    attenMaskOptional,
    prefixOptional,
    actualSeqQLenOptional,
    actualSeqKvLenOptional,
    qStartIdxOptional,
    kvStartIdxOptional,
    scaleValue,
    keepProb,
    preTokens,
    nextTokens,
    headNum,
    inputLayout,
    innerPrecise,
    sparseMode,
    pseType,
    softmaxMaxOut,
    softmaxSumOut,
    softmaxOutOut,
    attentionOutOut,
    *,
    stream=None,
):
    """Launch ``aclnnFlashAttentionVarLenScoreV3``.

    ::

        aclnnStatus aclnnFlashAttentionVarLenScoreV3GetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *queryRope,
            const aclTensor *key,
            const aclTensor *keyRope,
            const aclTensor *value,
            const aclTensor *realShiftOptional,
            const aclTensor *dropMaskOptional,
            const aclTensor *paddingMaskOptional,
            const aclTensor *attenMaskOptional,
            const aclIntArray *prefixOptional,
            const aclIntArray *actualSeqQLenOptional,
            const aclIntArray *actualSeqKvLenOptional,
            const aclIntArray *qStartIdxOptional,
            const aclIntArray *kvStartIdxOptional,
            double scaleValue,
            double keepProb,
            int64_t preTokens,
            int64_t nextTokens,
            int64_t headNum,
            char *inputLayout,
            int64_t innerPrecise,
            int64_t sparseMode,
            int64_t pseType,
            const aclTensor *softmaxMaxOut,
            const aclTensor *softmaxSumOut,
            const aclTensor *softmaxOutOut,
            const aclTensor *attentionOutOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. BF16; ND.
    queryRope : Tensor, optional
        ``const aclTensor *``, in. BF16; ND.
    key : Tensor
        ``const aclTensor *``, in. BF16; ND.
    keyRope : Tensor, optional
        ``const aclTensor *``, in. BF16; ND.
    value : Tensor
        ``const aclTensor *``, in. BF16; ND.
    realShiftOptional : Tensor, optional
        ``const aclTensor *``, in.
    dropMaskOptional : Tensor, optional
        ``const aclTensor *``, in.
    paddingMaskOptional : Tensor, optional
        ``const aclTensor *``, in.
    attenMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL, UINT8; ND.
    prefixOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqQLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqKvLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    qStartIdxOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    kvStartIdxOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    scaleValue : float
        ``double``, in.
    keepProb : float
        ``double``, in.
    preTokens : int
        ``int64_t``, in.
    nextTokens : int
        ``int64_t``, in.
    headNum : int
        ``int64_t``, in.
    inputLayout : str
        ``char *``, in.
    innerPrecise : int
        ``int64_t``, in.
    sparseMode : int
        ``int64_t``, in.
    pseType : int
        ``int64_t``, in.
    softmaxMaxOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    softmaxSumOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    softmaxOutOut : Tensor
        ``const aclTensor *``, out.
    attentionOutOut : Tensor
        ``const aclTensor *``, out. BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_flash_attention_score.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnFlashAttentionVarLenScoreV3",
        (query, queryRope, key, keyRope, value, realShiftOptional, dropMaskOptional, paddingMaskOptional,
         attenMaskOptional, prefixOptional, actualSeqQLenOptional, actualSeqKvLenOptional,
         qStartIdxOptional, kvStartIdxOptional, scaleValue, keepProb, preTokens, nextTokens, headNum,
         inputLayout, innerPrecise, sparseMode, pseType, softmaxMaxOut, softmaxSumOut, softmaxOutOut,
         attentionOutOut),
        stream,
    )


def aclnnFlashAttentionVarLenScoreV4(
    query,
    key,
    value,
    realShiftOptional,
    dropMaskOptional,
    paddingMaskOptional,
    attenMaskOptional,
    prefixOptional,
    actualSeqQLenOptional,
    actualSeqKvLenOptional,
    scaleValue,
    keepProb,
    preTokens,
    nextTokens,
    headNum,
    inputLayout,
    innerPrecise,
    sparseMode,
    softmaxOutLayout,
    softmaxMaxOut,
    softmaxSumOut,
    softmaxOutOut,
    attentionOutOut,
    *,
    stream=None,
):
    """Launch ``aclnnFlashAttentionVarLenScoreV4``.

    ::

        aclnnStatus aclnnFlashAttentionVarLenScoreV4GetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *key,
            const aclTensor *value,
            const aclTensor *realShiftOptional,
            const aclTensor *dropMaskOptional,
            const aclTensor *paddingMaskOptional,
            const aclTensor *attenMaskOptional,
            const aclIntArray *prefixOptional,
            const aclIntArray *actualSeqQLenOptional,
            const aclIntArray *actualSeqKvLenOptional,
            double scaleValue,
            double keepProb,
            int64_t preTokens,
            int64_t nextTokens,
            int64_t headNum,
            char *inputLayout,
            int64_t innerPrecise,
            int64_t sparseMode,
            char *softmaxOutLayout,
            const aclTensor *softmaxMaxOut,
            const aclTensor *softmaxSumOut,
            const aclTensor *softmaxOutOut,
            const aclTensor *attentionOutOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    key : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    value : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    realShiftOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    dropMaskOptional : Tensor, optional
        ``const aclTensor *``, in. UINT8; ND; rank 0,1.
    paddingMaskOptional : Tensor, optional
        ``const aclTensor *``, in.
    attenMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL, UINT8; ND.
    prefixOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqQLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqKvLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    scaleValue : float
        ``double``, in.
    keepProb : float
        ``double``, in.
    preTokens : int
        ``int64_t``, in.
    nextTokens : int
        ``int64_t``, in.
    headNum : int
        ``int64_t``, in.
    inputLayout : str
        ``char *``, in.
    innerPrecise : int
        ``int64_t``, in.
    sparseMode : int
        ``int64_t``, in.
    softmaxOutLayout : str, optional
        ``char *``, in.
    softmaxMaxOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    softmaxSumOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    softmaxOutOut : Tensor
        ``const aclTensor *``, out.
    attentionOutOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_flash_attention_score.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnFlashAttentionVarLenScoreV4",
        (query, key, value, realShiftOptional, dropMaskOptional, paddingMaskOptional, attenMaskOptional,
         prefixOptional, actualSeqQLenOptional, actualSeqKvLenOptional, scaleValue, keepProb, preTokens,
         nextTokens, headNum, inputLayout, innerPrecise, sparseMode, softmaxOutLayout, softmaxMaxOut,
         softmaxSumOut, softmaxOutOut, attentionOutOut),
        stream,
    )


def aclnnFlashAttentionVarLenScoreV5(
    query,
    queryRope,
    key,
    keyRope,
    value,
    realShiftOptional,
    dropMaskOptional,
    paddingMaskOptional,
    attenMaskOptional,
    sinkOptional,
    prefixOptional,
    actualSeqQLenOptional,
    actualSeqKvLenOptional,
    qStartIdxOptional,
    kvStartIdxOptional,
    scaleValue,
    keepProb,
    preTokens,
    nextTokens,
    headNum,
    inputLayout,
    innerPrecise,
    sparseMode,
    pseType,
    softmaxOutLayout,
    softmaxMaxOut,
    softmaxSumOut,
    softmaxOutOut,
    attentionOutOut,
    *,
    stream=None,
):
    """Launch ``aclnnFlashAttentionVarLenScoreV5``.

    ::

        aclnnStatus aclnnFlashAttentionVarLenScoreV5GetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *queryRope,
            const aclTensor *key,
            const aclTensor *keyRope,
            const aclTensor *value,
            const aclTensor *realShiftOptional,
            const aclTensor *dropMaskOptional,
            const aclTensor *paddingMaskOptional,
            const aclTensor *attenMaskOptional,
            const aclTensor *sinkOptional,
            const aclIntArray *prefixOptional,
            const aclIntArray *actualSeqQLenOptional,
            const aclIntArray *actualSeqKvLenOptional,
            const aclIntArray *qStartIdxOptional,
            const aclIntArray *kvStartIdxOptional,
            double scaleValue,
            double keepProb,
            int64_t preTokens,
            int64_t nextTokens,
            int64_t headNum,
            char *inputLayout,
            int64_t innerPrecise,
            int64_t sparseMode,
            int64_t pseType,
            char *softmaxOutLayout,
            const aclTensor *softmaxMaxOut,
            const aclTensor *softmaxSumOut,
            const aclTensor *softmaxOutOut,
            const aclTensor *attentionOutOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    queryRope : Tensor, optional
        ``const aclTensor *``, in. BF16; ND.
    key : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    keyRope : Tensor, optional
        ``const aclTensor *``, in. BF16; ND.
    value : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    realShiftOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    dropMaskOptional : Tensor, optional
        ``const aclTensor *``, in. UINT8; ND; rank 0,1.
    paddingMaskOptional : Tensor, optional
        ``const aclTensor *``, in.
    attenMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL, UINT8; ND.
    sinkOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    prefixOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqQLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqKvLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    qStartIdxOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    kvStartIdxOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    scaleValue : float
        ``double``, in.
    keepProb : float
        ``double``, in.
    preTokens : int
        ``int64_t``, in.
    nextTokens : int
        ``int64_t``, in.
    headNum : int
        ``int64_t``, in.
    inputLayout : str
        ``char *``, in.
    innerPrecise : int
        ``int64_t``, in.
    sparseMode : int
        ``int64_t``, in.
    pseType : int
        ``int64_t``, in.
    softmaxOutLayout : str, optional
        ``char *``, in.
    softmaxMaxOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    softmaxSumOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    softmaxOutOut : Tensor
        ``const aclTensor *``, out.
    attentionOutOut : Tensor
        ``const aclTensor *``, out. BF16, FLOAT16, FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_flash_attention_score.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnFlashAttentionVarLenScoreV5",
        (query, queryRope, key, keyRope, value, realShiftOptional, dropMaskOptional, paddingMaskOptional,
         attenMaskOptional, sinkOptional, prefixOptional, actualSeqQLenOptional, actualSeqKvLenOptional,
         qStartIdxOptional, kvStartIdxOptional, scaleValue, keepProb, preTokens, nextTokens, headNum,
         inputLayout, innerPrecise, sparseMode, pseType, softmaxOutLayout, softmaxMaxOut, softmaxSumOut,
         softmaxOutOut, attentionOutOut),
        stream,
    )


def aclnnFlashAttn(
    q,
    k,
    v,
    blockTableOptional,
    cuSeqlensQOptional,
    cuSeqlensKvOptional,
    sequsedQOptional,
    sequsedKvOptional,
    sinksOptional,
    attnMaskOptional,
    metadataOptional,
    softmaxScale,
    maskMode,
    winLeft,
    winRight,
    maxSeqlenQ,
    maxSeqlenKV,
    layoutQ,
    layoutKv,
    layoutOut,
    returnSoftmaxLse,
    attnOut,
    softmaxLseOptional,
    *,
    stream=None,
):
    """Launch ``aclnnFlashAttn``, which writes ``attnOut``, ``softmaxLseOptional``.

    ::

        aclnnStatus aclnnFlashAttnGetWorkspaceSize(
            const aclTensor *q,
            const aclTensor *k,
            const aclTensor *v,
            const aclTensor *blockTableOptional,
            const aclTensor *cuSeqlensQOptional,
            const aclTensor *cuSeqlensKvOptional,
            const aclTensor *sequsedQOptional,
            const aclTensor *sequsedKvOptional,
            const aclTensor *sinksOptional,
            const aclTensor *attnMaskOptional,
            const aclTensor *metadataOptional,
            double softmaxScale,
            int64_t maskMode,
            int64_t winLeft,
            int64_t winRight,
            int64_t maxSeqlenQ,
            int64_t maxSeqlenKV,
            const char *layoutQ,
            const char *layoutKv,
            const char *layoutOut,
            int64_t returnSoftmaxLse,
            const aclTensor *attnOut,
            const aclTensor *softmaxLseOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    q : Tensor
        ``const aclTensor *``, in.
    k : Tensor
        ``const aclTensor *``, in.
    v : Tensor
        ``const aclTensor *``, in.
    blockTableOptional : Tensor, optional
        ``const aclTensor *``, in.
    cuSeqlensQOptional : Tensor, optional
        ``const aclTensor *``, in.
    cuSeqlensKvOptional : Tensor, optional
        ``const aclTensor *``, in.
    sequsedQOptional : Tensor, optional
        ``const aclTensor *``, in.
    sequsedKvOptional : Tensor, optional
        ``const aclTensor *``, in.
    sinksOptional : Tensor, optional
        ``const aclTensor *``, in.
    attnMaskOptional : Tensor, optional
        ``const aclTensor *``, in.
    metadataOptional : Tensor, optional
        ``const aclTensor *``, in.
    softmaxScale : float
        ``double``, in.
    maskMode : int
        ``int64_t``, in.
    winLeft : int
        ``int64_t``, in.
    winRight : int
        ``int64_t``, in.
    maxSeqlenQ : int
        ``int64_t``, in.
    maxSeqlenKV : int
        ``int64_t``, in.
    layoutQ : str
        ``const char *``, in.
    layoutKv : str
        ``const char *``, in.
    layoutOut : str
        ``const char *``, in.
    returnSoftmaxLse : int
        ``int64_t``, in.
    attnOut : Tensor
        ``const aclTensor *``, out.
    softmaxLseOptional : Tensor, optional
        ``const aclTensor *``, out.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_flash_attn.h`` of library transformer. Seen in 2026-08.
    """
    _call.convert_and_call(
        "aclnnFlashAttn",
        (q, k, v, blockTableOptional, cuSeqlensQOptional, cuSeqlensKvOptional, sequsedQOptional,
         sequsedKvOptional, sinksOptional, attnMaskOptional, metadataOptional, softmaxScale, maskMode,
         winLeft, winRight, maxSeqlenQ, maxSeqlenKV, layoutQ, layoutKv, layoutOut, returnSoftmaxLse,
         attnOut, softmaxLseOptional),
        stream,
    )


def aclnnFlashAttnMetadata(
    cuSeqlensQOptional,
    cuSeqlensKvOptional,
    sequsedQOptional,
    sequsedKvOptional,
    batchSize,
    maxSeqlenQ,
    maxSeqlenKv,
    numHeadsQ,
    numHeadsKv,
    headDim,
    maskMode,
    winLeft,
    winRight,
    layoutQ,
    layoutKv,
    layoutOut,
    metaData,
    *,
    stream=None,
):
    """Launch ``aclnnFlashAttnMetadata``, which writes ``metaData``.

    ::

        aclnnStatus aclnnFlashAttnMetadataGetWorkspaceSize(
            const aclTensor *cuSeqlensQOptional,
            const aclTensor *cuSeqlensKvOptional,
            const aclTensor *sequsedQOptional,
            const aclTensor *sequsedKvOptional,
            int64_t batchSize,
            int64_t maxSeqlenQ,
            int64_t maxSeqlenKv,
            int64_t numHeadsQ,
            int64_t numHeadsKv,
            int64_t headDim,
            int64_t maskMode,
            int64_t winLeft,
            int64_t winRight,
            const char *layoutQ,
            const char *layoutKv,
            const char *layoutOut,
            const aclTensor *metaData,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    cuSeqlensQOptional : Tensor, optional
        ``const aclTensor *``, in.
    cuSeqlensKvOptional : Tensor, optional
        ``const aclTensor *``, in.
    sequsedQOptional : Tensor, optional
        ``const aclTensor *``, in.
    sequsedKvOptional : Tensor, optional
        ``const aclTensor *``, in.
    batchSize : int
        ``int64_t``, in.
    maxSeqlenQ : int
        ``int64_t``, in.
    maxSeqlenKv : int
        ``int64_t``, in.
    numHeadsQ : int
        ``int64_t``, in.
    numHeadsKv : int
        ``int64_t``, in.
    headDim : int
        ``int64_t``, in.
    maskMode : int
        ``int64_t``, in.
    winLeft : int
        ``int64_t``, in.
    winRight : int
        ``int64_t``, in.
    layoutQ : str
        ``const char *``, in.
    layoutKv : str
        ``const char *``, in.
    layoutOut : str
        ``const char *``, in.
    metaData : Tensor
        ``const aclTensor *``, out.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_flash_attn_metadata.h`` of library transformer. Seen in 2026-08.
    """
    _call.convert_and_call(
        "aclnnFlashAttnMetadata",
        (cuSeqlensQOptional, cuSeqlensKvOptional, sequsedQOptional, sequsedKvOptional, batchSize,
         maxSeqlenQ, maxSeqlenKv, numHeadsQ, numHeadsKv, headDim, maskMode, winLeft, winRight, layoutQ,
         layoutKv, layoutOut, metaData),
        stream,
    )


def aclnnFusedCausalConv1d(
    x,
    weight,
    convStates,
    queryStartLoc,
    cacheIndices,
    initialStateMode,
    bias,
    numAcceptedTokens,
    numComputedTokens,
    blockIdxFirstScheduledToken,
    blockIdxLastScheduledToken,
    initialStateIdx,
    activationMode,
    padSlotId,
    runMode,
    maxQueryLen,
    residualConnection,
    blockSize,
    convMode,
    y,
    *,
    stream=None,
):
    """Launch ``aclnnFusedCausalConv1d``, which writes ``y`` and updates ``convStates``.

    ::

        aclnnStatus aclnnFusedCausalConv1dGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *weight,
            aclTensor *convStates,
            const aclTensor *queryStartLoc,
            const aclTensor *cacheIndices,
            const aclTensor *initialStateMode,
            const aclTensor *bias,
            const aclTensor *numAcceptedTokens,
            const aclTensor *numComputedTokens,
            const aclTensor *blockIdxFirstScheduledToken,
            const aclTensor *blockIdxLastScheduledToken,
            const aclTensor *initialStateIdx,
            int64_t activationMode,
            int64_t padSlotId,
            int64_t runMode,
            int64_t maxQueryLen,
            int64_t residualConnection,
            int64_t blockSize,
            int64_t convMode,
            aclTensor *y,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2-3.
    weight : Tensor
        ``const aclTensor *``, in. ND; rank 2.
    convStates : Tensor
        ``aclTensor *``, inout. ND; rank 3.
    queryStartLoc : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    cacheIndices : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1-2.
    initialStateMode : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    bias : Tensor, optional
        ``const aclTensor *``, in. ND; rank 1.
    numAcceptedTokens : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    numComputedTokens : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    blockIdxFirstScheduledToken : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    blockIdxLastScheduledToken : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    initialStateIdx : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    activationMode : int
        ``int64_t``, in.
    padSlotId : int
        ``int64_t``, in.
    runMode : int
        ``int64_t``, in.
    maxQueryLen : int
        ``int64_t``, in.
    residualConnection : int
        ``int64_t``, in.
    blockSize : int
        ``int64_t``, in.
    convMode : int
        ``int64_t``, in.
    y : Tensor
        ``aclTensor *``, out. ND; rank 2-3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_fused_causal_conv1d.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnFusedCausalConv1d(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if weight is None else weight._record,
            _NULL if convStates is None else convStates._record,
            _NULL if queryStartLoc is None else queryStartLoc._record,
            _NULL if cacheIndices is None else cacheIndices._record,
            _NULL if initialStateMode is None else initialStateMode._record,
            _NULL if bias is None else bias._record,
            _NULL if numAcceptedTokens is None else numAcceptedTokens._record,
            _NULL if numComputedTokens is None else numComputedTokens._record,
            _NULL if blockIdxFirstScheduledToken is None else blockIdxFirstScheduledToken._record,
            _NULL if blockIdxLastScheduledToken is None else blockIdxLastScheduledToken._record,
            _NULL if initialStateIdx is None else initialStateIdx._record,
            activationMode,
            padSlotId,
            runMode,
            maxQueryLen,
            residualConnection,
            blockSize,
            convMode,
            _NULL if y is None else y._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnFusedCausalConv1d",
            _status,
            (x, weight, convStates, queryStartLoc, cacheIndices, initialStateMode, bias, numAcceptedTokens,
             numComputedTokens, blockIdxFirstScheduledToken, blockIdxLastScheduledToken, initialStateIdx,
             activationMode, padSlotId, runMode, maxQueryLen, residualConnection, blockSize, convMode, y),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnFusedCausalConv1d",
            (x, weight, convStates, queryStartLoc, cacheIndices, initialStateMode, bias, numAcceptedTokens,
             numComputedTokens, blockIdxFirstScheduledToken, blockIdxLastScheduledToken, initialStateIdx,
             activationMode, padSlotId, runMode, maxQueryLen, residualConnection, blockSize, convMode, y),
            stream,
        )


def aclnnFusedFloydAttention(
    query,
    key1,
    value1,
    key2,
    value2,
    attenMaskOptional,
    scaleValueOptional,
    softmaxMaxOut,
    softmaxSumOut,
    attentionOutOut,
    *,
    stream=None,
):
    """Launch ``aclnnFusedFloydAttention``.

    ::

        aclnnStatus aclnnFusedFloydAttentionGetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *key1,
            const aclTensor *value1,
            const aclTensor *key2,
            const aclTensor *value2,
            const aclTensor *attenMaskOptional,
            double scaleValueOptional,
            const aclTensor *softmaxMaxOut,
            const aclTensor *softmaxSumOut,
            const aclTensor *attentionOutOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    key1 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    value1 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    key2 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    value2 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    attenMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL, UINT8; ND.
    scaleValueOptional : float, optional
        ``double``, in.
    softmaxMaxOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    softmaxSumOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    attentionOutOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_fused_floyd_attention.h`` of library transformer. Seen in 2026-08. The
    prototype is known from documents alone.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnFusedFloydAttention(
            _NULL if stream is None else stream._record,
            _NULL if query is None else query._record,
            _NULL if key1 is None else key1._record,
            _NULL if value1 is None else value1._record,
            _NULL if key2 is None else key2._record,
            _NULL if value2 is None else value2._record,
            _NULL if attenMaskOptional is None else attenMaskOptional._record,
            scaleValueOptional,
            _NULL if softmaxMaxOut is None else softmaxMaxOut._record,
            _NULL if softmaxSumOut is None else softmaxSumOut._record,
            _NULL if attentionOutOut is None else attentionOutOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnFusedFloydAttention",
            _status,
            (query, key1, value1, key2, value2, attenMaskOptional, scaleValueOptional, softmaxMaxOut,
             softmaxSumOut, attentionOutOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnFusedFloydAttention",
            (query, key1, value1, key2, value2, attenMaskOptional, scaleValueOptional, softmaxMaxOut,
             softmaxSumOut, attentionOutOut),
            stream,
        )


def aclnnFusedFloydAttentionGrad(
    query,
    key1,
    value1,
    key2,
    value2,
    dy,
    attenMaskOptional,
    softmaxMax,
    softmaxSum,
    attentionIn,
    scaleValue,
    dqOut,
    dk1Out,
    dv1Out,
    dk2Out,
    dv2Out,
    *,
    stream=None,
):
    """Launch ``aclnnFusedFloydAttentionGrad``.

    ::

        aclnnStatus aclnnFusedFloydAttentionGradGetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *key1,
            const aclTensor *value1,
            const aclTensor *key2,
            const aclTensor *value2,
            const aclTensor *dy,
            const aclTensor *attenMaskOptional,
            const aclTensor *softmaxMax,
            const aclTensor *softmaxSum,
            const aclTensor *attentionIn,
            double scaleValue,
            const aclTensor *dqOut,
            const aclTensor *dk1Out,
            const aclTensor *dv1Out,
            const aclTensor *dk2Out,
            const aclTensor *dv2Out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    key1 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    value1 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    key2 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    value2 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    dy : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    attenMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL, UINT8; ND.
    softmaxMax : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    softmaxSum : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    attentionIn : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    scaleValue : float
        ``double``, in.
    dqOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND.
    dk1Out : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND.
    dv1Out : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND.
    dk2Out : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND.
    dv2Out : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_fused_floyd_attention_grad.h`` of library transformer. Seen in 2026-08. The
    prototype is known from documents alone.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnFusedFloydAttentionGrad(
            _NULL if stream is None else stream._record,
            _NULL if query is None else query._record,
            _NULL if key1 is None else key1._record,
            _NULL if value1 is None else value1._record,
            _NULL if key2 is None else key2._record,
            _NULL if value2 is None else value2._record,
            _NULL if dy is None else dy._record,
            _NULL if attenMaskOptional is None else attenMaskOptional._record,
            _NULL if softmaxMax is None else softmaxMax._record,
            _NULL if softmaxSum is None else softmaxSum._record,
            _NULL if attentionIn is None else attentionIn._record,
            scaleValue,
            _NULL if dqOut is None else dqOut._record,
            _NULL if dk1Out is None else dk1Out._record,
            _NULL if dv1Out is None else dv1Out._record,
            _NULL if dk2Out is None else dk2Out._record,
            _NULL if dv2Out is None else dv2Out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnFusedFloydAttentionGrad",
            _status,
            (query, key1, value1, key2, value2, dy, attenMaskOptional, softmaxMax, softmaxSum, attentionIn,
             scaleValue, dqOut, dk1Out, dv1Out, dk2Out, dv2Out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnFusedFloydAttentionGrad",
            (query, key1, value1, key2, value2, dy, attenMaskOptional, softmaxMax, softmaxSum, attentionIn,
             scaleValue, dqOut, dk1Out, dv1Out, dk2Out, dv2Out),
            stream,
        )


def aclnnFusedInferAttentionScore(
    query,
    key,
    value,
    pseShift,
    attenMask,
    actualSeqLengths,
    actualSeqLengthsKv,
    deqScale1,
    quantScale1,
    deqScale2,
    quantScale2,
    quantOffset2,
    antiquantScale,
    antiquantOffset,
    blockTable,
    queryPaddingSize,
    kvPaddingSize,
    numHeads,
    scaleValue,
    preTokens,
    nextTokens,
    inputLayout,
    numKeyValueHeads,
    sparseMode,
    innerPrecise,
    blockSize,
    antiquantMode,
    softmaxLseFlag,
    attentionOut,
    softmaxLse,
    *,
    stream=None,
):
    """Launch ``aclnnFusedInferAttentionScore``, which writes ``attentionOut``, ``softmaxLse``.

    .. deprecated:: CANN
        use aclnnFusedInferAttentionScoreV5, scheduled for December 2026

    ::

        aclnnStatus aclnnFusedInferAttentionScoreGetWorkspaceSize(
            const aclTensor *query,
            const aclTensorList *key,
            const aclTensorList *value,
            const aclTensor *pseShift,
            const aclTensor *attenMask,
            const aclIntArray *actualSeqLengths,
            const aclIntArray *actualSeqLengthsKv,
            const aclTensor *deqScale1,
            const aclTensor *quantScale1,
            const aclTensor *deqScale2,
            const aclTensor *quantScale2,
            const aclTensor *quantOffset2,
            const aclTensor *antiquantScale,
            const aclTensor *antiquantOffset,
            const aclTensor *blockTable,
            const aclTensor *queryPaddingSize,
            const aclTensor *kvPaddingSize,
            int64_t numHeads,
            double scaleValue,
            int64_t preTokens,
            int64_t nextTokens,
            char *inputLayout,
            int64_t numKeyValueHeads,
            int64_t sparseMode,
            int64_t innerPrecise,
            int64_t blockSize,
            int64_t antiquantMode,
            bool softmaxLseFlag,
            const aclTensor *attentionOut,
            const aclTensor *softmaxLse,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, INT8; ND; rank 3-4.
    key : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT16, BF16, INT8; ND; rank 3-4.
    value : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT16, BF16, INT8; ND; rank 3-4.
    pseShift : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 4.
    attenMask : Tensor, optional
        ``const aclTensor *``, in. BOOL, INT8, UINT8; ND; rank 2-4.
    actualSeqLengths : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqLengthsKv : sequence of int, optional
        ``const aclIntArray *``, in.
    deqScale1 : Tensor, optional
        ``const aclTensor *``, in. UINT64, FLOAT; ND; rank 1.
    quantScale1 : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    deqScale2 : Tensor, optional
        ``const aclTensor *``, in. UINT64, FLOAT; ND; rank 1.
    quantScale2 : Tensor, optional
        ``const aclTensor *``, in. FLOAT, BF16; ND; rank 1-4.
    quantOffset2 : Tensor, optional
        ``const aclTensor *``, in. FLOAT, BF16; ND; rank 1-4.
    antiquantScale : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 1-4.
    antiquantOffset : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 1-4.
    blockTable : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 2.
    queryPaddingSize : Tensor, optional
        ``const aclTensor *``, in. INT64; ND; rank 1.
    kvPaddingSize : Tensor, optional
        ``const aclTensor *``, in. INT64; ND; rank 1.
    numHeads : int
        ``int64_t``, in.
    scaleValue : float
        ``double``, in.
    preTokens : int
        ``int64_t``, in.
    nextTokens : int
        ``int64_t``, in.
    inputLayout : str
        ``char *``, in.
    numKeyValueHeads : int
        ``int64_t``, in.
    sparseMode : int
        ``int64_t``, in.
    innerPrecise : int
        ``int64_t``, in.
    blockSize : int
        ``int64_t``, in.
    antiquantMode : int
        ``int64_t``, in.
    softmaxLseFlag : bool
        ``bool``, in.
    attentionOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, INT8; ND; rank 3-4.
    softmaxLse : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_fused_infer_attention_score.h`` of library transformer. Seen in 8.1.RC1 and
    2026-08.

    Documented for Atlas A2.
    """
    _call.convert_and_call(
        "aclnnFusedInferAttentionScore",
        (query, key, value, pseShift, attenMask, actualSeqLengths, actualSeqLengthsKv, deqScale1,
         quantScale1, deqScale2, quantScale2, quantOffset2, antiquantScale, antiquantOffset, blockTable,
         queryPaddingSize, kvPaddingSize, numHeads, scaleValue, preTokens, nextTokens, inputLayout,
         numKeyValueHeads, sparseMode, innerPrecise, blockSize, antiquantMode, softmaxLseFlag,
         attentionOut, softmaxLse),
        stream,
    )


def aclnnFusedInferAttentionScoreV2(
    query,
    key,
    value,
    pseShiftOptional,
    attenMaskOptional,
    actualSeqLengthsOptional,
    actualSeqLengthsKvOptional,
    deqScale1Optional,
    quantScale1Optional,
    deqScale2Optional,
    quantScale2Optional,
    quantOffset2Optional,
    antiquantScaleOptional,
    antiquantOffsetOptional,
    blockTableOptional,
    queryPaddingSizeOptional,
    kvPaddingSizeOptional,
    keyAntiquantScaleOptional,
    keyAntiquantOffsetOptional,
    valueAntiquantScaleOptional,
    valueAntiquantOffsetOptional,
    keySharedPrefixOptional,
    valueSharedPrefixOptional,
    actualSharedPrefixLenOptional,
    numHeads,
    scaleValue,
    preTokens,
    nextTokens,
    inputLayout,
    numKeyValueHeads,
    sparseMode,
    innerPrecise,
    blockSize,
    antiquantMode,
    softmaxLseFlag,
    keyAntiquantMode,
    valueAntiquantMode,
    attentionOut,
    softmaxLse,
    *,
    stream=None,
):
    """Launch ``aclnnFusedInferAttentionScoreV2``, which writes ``attentionOut``, ``softmaxLse``.

    .. deprecated:: CANN
        use aclnnFusedInferAttentionScoreV5, scheduled for December 2026

    ::

        aclnnStatus aclnnFusedInferAttentionScoreV2GetWorkspaceSize(
            const aclTensor *query,
            const aclTensorList *key,
            const aclTensorList *value,
            const aclTensor *pseShiftOptional,
            const aclTensor *attenMaskOptional,
            const aclIntArray *actualSeqLengthsOptional,
            const aclIntArray *actualSeqLengthsKvOptional,
            const aclTensor *deqScale1Optional,
            const aclTensor *quantScale1Optional,
            const aclTensor *deqScale2Optional,
            const aclTensor *quantScale2Optional,
            const aclTensor *quantOffset2Optional,
            const aclTensor *antiquantScaleOptional,
            const aclTensor *antiquantOffsetOptional,
            const aclTensor *blockTableOptional,
            const aclTensor *queryPaddingSizeOptional,
            const aclTensor *kvPaddingSizeOptional,
            const aclTensor *keyAntiquantScaleOptional,
            const aclTensor *keyAntiquantOffsetOptional,
            const aclTensor *valueAntiquantScaleOptional,
            const aclTensor *valueAntiquantOffsetOptional,
            const aclTensor *keySharedPrefixOptional,
            const aclTensor *valueSharedPrefixOptional,
            const aclIntArray *actualSharedPrefixLenOptional,
            int64_t numHeads,
            double scaleValue,
            int64_t preTokens,
            int64_t nextTokens,
            char *inputLayout,
            int64_t numKeyValueHeads,
            int64_t sparseMode,
            int64_t innerPrecise,
            int64_t blockSize,
            int64_t antiquantMode,
            bool softmaxLseFlag,
            int64_t keyAntiquantMode,
            int64_t valueAntiquantMode,
            const aclTensor *attentionOut,
            const aclTensor *softmaxLse,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, INT8; ND; rank 3-4.
    key : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT16, BF16, INT8, INT4, INT32, HIFLOAT8, FLOAT8_E4M3FN, FLOAT4_E2M1;
        ND; rank 3-4.
    value : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT16, BF16, INT8, INT4, INT32, HIFLOAT8, FLOAT8_E4M3FN, FLOAT4_E2M1;
        ND; rank 3-4.
    pseShiftOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 4.
    attenMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL, INT8, UINT8; ND; rank 2-4.
    actualSeqLengthsOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqLengthsKvOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    deqScale1Optional : Tensor, optional
        ``const aclTensor *``, in. UINT64, FLOAT; ND; rank 1.
    quantScale1Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    deqScale2Optional : Tensor, optional
        ``const aclTensor *``, in. UINT64, FLOAT; ND; rank 1.
    quantScale2Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, BF16; ND; rank 1-4.
    quantOffset2Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, BF16; ND; rank 1-4.
    antiquantScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 1-4.
    antiquantOffsetOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 1-4.
    blockTableOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 2.
    queryPaddingSizeOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND; rank 1.
    kvPaddingSizeOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND; rank 1.
    keyAntiquantScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT, FLOAT8_E8M0; ND; rank 1-4.
    keyAntiquantOffsetOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 1-4.
    valueAntiquantScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT, FLOAT8_E8M0; ND; rank 1-4.
    valueAntiquantOffsetOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 1-4.
    keySharedPrefixOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, INT8; ND; rank 3-4.
    valueSharedPrefixOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, INT8; ND; rank 3-4.
    actualSharedPrefixLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    numHeads : int
        ``int64_t``, in.
    scaleValue : float
        ``double``, in.
    preTokens : int
        ``int64_t``, in.
    nextTokens : int
        ``int64_t``, in.
    inputLayout : str
        ``char *``, in.
    numKeyValueHeads : int
        ``int64_t``, in.
    sparseMode : int
        ``int64_t``, in.
    innerPrecise : int
        ``int64_t``, in.
    blockSize : int
        ``int64_t``, in.
    antiquantMode : int
        ``int64_t``, in.
    softmaxLseFlag : bool
        ``bool``, in.
    keyAntiquantMode : int
        ``int64_t``, in.
    valueAntiquantMode : int
        ``int64_t``, in.
    attentionOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, INT8; ND; rank 3-4.
    softmaxLse : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_fused_infer_attention_score_v2.h`` of library transformer. Seen in 8.1.RC1 and
    2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnFusedInferAttentionScoreV2",
        (query, key, value, pseShiftOptional, attenMaskOptional, actualSeqLengthsOptional,
         actualSeqLengthsKvOptional, deqScale1Optional, quantScale1Optional, deqScale2Optional,
         quantScale2Optional, quantOffset2Optional, antiquantScaleOptional, antiquantOffsetOptional,
         blockTableOptional, queryPaddingSizeOptional, kvPaddingSizeOptional, keyAntiquantScaleOptional,
         keyAntiquantOffsetOptional, valueAntiquantScaleOptional, valueAntiquantOffsetOptional,
         keySharedPrefixOptional, valueSharedPrefixOptional, actualSharedPrefixLenOptional, numHeads,
         scaleValue, preTokens, nextTokens, inputLayout, numKeyValueHeads, sparseMode, innerPrecise,
         blockSize, antiquantMode, softmaxLseFlag, keyAntiquantMode, valueAntiquantMode, attentionOut,
         softmaxLse),
        stream,
    )


def aclnnFusedInferAttentionScoreV3(
    query,
    key,
    value,
    pseShiftOptional,
    attenMaskOptional,
    actualSeqLengthsOptional,
    actualSeqLengthsKvOptional,
    deqScale1Optional,
    quantScale1Optional,
    deqScale2Optional,
    quantScale2Optional,
    quantOffset2Optional,
    antiquantScaleOptional,
    antiquantOffsetOptional,
    blockTableOptional,
    queryPaddingSizeOptional,
    kvPaddingSizeOptional,
    keyAntiquantScaleOptional,
    keyAntiquantOffsetOptional,
    valueAntiquantScaleOptional,
    valueAntiquantOffsetOptional,
    keySharedPrefixOptional,
    valueSharedPrefixOptional,
    actualSharedPrefixLenOptional,
    queryRopeOptional,
    keyRopeOptional,
    keyRopeAntiquantScaleOptional,
    numHeads,
    scaleValue,
    preTokens,
    nextTokens,
    inputLayout,
    numKeyValueHeads,
    sparseMode,
    innerPrecise,
    blockSize,
    antiquantMode,
    softmaxLseFlag,
    keyAntiquantMode,
    valueAntiquantMode,
    attentionOut,
    softmaxLse,
    *,
    stream=None,
):
    """Launch ``aclnnFusedInferAttentionScoreV3``, which writes ``attentionOut``, ``softmaxLse``.

    .. deprecated:: CANN
        use aclnnFusedInferAttentionScoreV5, scheduled for December 2026

    ::

        aclnnStatus aclnnFusedInferAttentionScoreV3GetWorkspaceSize(
            const aclTensor *query,
            const aclTensorList *key,
            const aclTensorList *value,
            const aclTensor *pseShiftOptional,
            const aclTensor *attenMaskOptional,
            const aclIntArray *actualSeqLengthsOptional,
            const aclIntArray *actualSeqLengthsKvOptional,
            const aclTensor *deqScale1Optional,
            const aclTensor *quantScale1Optional,
            const aclTensor *deqScale2Optional,
            const aclTensor *quantScale2Optional,
            const aclTensor *quantOffset2Optional,
            const aclTensor *antiquantScaleOptional,
            const aclTensor *antiquantOffsetOptional,
            const aclTensor *blockTableOptional,
            const aclTensor *queryPaddingSizeOptional,
            const aclTensor *kvPaddingSizeOptional,
            const aclTensor *keyAntiquantScaleOptional,
            const aclTensor *keyAntiquantOffsetOptional,
            const aclTensor *valueAntiquantScaleOptional,
            const aclTensor *valueAntiquantOffsetOptional,
            const aclTensor *keySharedPrefixOptional,
            const aclTensor *valueSharedPrefixOptional,
            const aclIntArray *actualSharedPrefixLenOptional,
            const aclTensor *queryRopeOptional,
            const aclTensor *keyRopeOptional,
            const aclTensor *keyRopeAntiquantScaleOptional,
            int64_t numHeads,
            double scaleValue,
            int64_t preTokens,
            int64_t nextTokens,
            char *inputLayout,
            int64_t numKeyValueHeads,
            int64_t sparseMode,
            int64_t innerPrecise,
            int64_t blockSize,
            int64_t antiquantMode,
            bool softmaxLseFlag,
            int64_t keyAntiquantMode,
            int64_t valueAntiquantMode,
            const aclTensor *attentionOut,
            const aclTensor *softmaxLse,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, INT8, HIFLOAT8, FLOAT8_E4M3FN; ND.
    key : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT16, BF16, INT8, HIFLOAT8, FLOAT8_E4M3FN, INT4, INT32, FLOAT4_E2M1;
        ND.
    value : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT16, BF16, INT8, HIFLOAT8, FLOAT8_E4M3FN, INT4, INT32, FLOAT4_E2M1;
        ND.
    pseShiftOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    attenMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL, INT8, UINT8; ND.
    actualSeqLengthsOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqLengthsKvOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    deqScale1Optional : Tensor, optional
        ``const aclTensor *``, in. UINT64, FLOAT; ND.
    quantScale1Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    deqScale2Optional : Tensor, optional
        ``const aclTensor *``, in. UINT64, FLOAT; ND.
    quantScale2Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, BF16; ND.
    quantOffset2Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, BF16; ND.
    antiquantScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    antiquantOffsetOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    blockTableOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    queryPaddingSizeOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND.
    kvPaddingSizeOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND.
    keyAntiquantScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT, FLOAT8_E8M0; ND.
    keyAntiquantOffsetOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    valueAntiquantScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT, FLOAT8_E8M0; ND.
    valueAntiquantOffsetOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    keySharedPrefixOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, INT8; ND.
    valueSharedPrefixOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, INT8; ND.
    actualSharedPrefixLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    queryRopeOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    keyRopeOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    keyRopeAntiquantScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16.
    numHeads : int
        ``int64_t``, in.
    scaleValue : float
        ``double``, in.
    preTokens : int
        ``int64_t``, in.
    nextTokens : int
        ``int64_t``, in.
    inputLayout : str
        ``char *``, in.
    numKeyValueHeads : int
        ``int64_t``, in.
    sparseMode : int
        ``int64_t``, in.
    innerPrecise : int
        ``int64_t``, in.
    blockSize : int
        ``int64_t``, in.
    antiquantMode : int
        ``int64_t``, in.
    softmaxLseFlag : bool
        ``bool``, in.
    keyAntiquantMode : int
        ``int64_t``, in.
    valueAntiquantMode : int
        ``int64_t``, in.
    attentionOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, INT8; ND.
    softmaxLse : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_fused_infer_attention_score_v3.h`` of library transformer. Seen in 8.1.RC1 and
    2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnFusedInferAttentionScoreV3",
        (query, key, value, pseShiftOptional, attenMaskOptional, actualSeqLengthsOptional,
         actualSeqLengthsKvOptional, deqScale1Optional, quantScale1Optional, deqScale2Optional,
         quantScale2Optional, quantOffset2Optional, antiquantScaleOptional, antiquantOffsetOptional,
         blockTableOptional, queryPaddingSizeOptional, kvPaddingSizeOptional, keyAntiquantScaleOptional,
         keyAntiquantOffsetOptional, valueAntiquantScaleOptional, valueAntiquantOffsetOptional,
         keySharedPrefixOptional, valueSharedPrefixOptional, actualSharedPrefixLenOptional,
         queryRopeOptional, keyRopeOptional, keyRopeAntiquantScaleOptional, numHeads, scaleValue,
         preTokens, nextTokens, inputLayout, numKeyValueHeads, sparseMode, innerPrecise, blockSize,
         antiquantMode, softmaxLseFlag, keyAntiquantMode, valueAntiquantMode, attentionOut, softmaxLse),
        stream,
    )


def aclnnFusedInferAttentionScoreV4(
    query,
    key,
    value,
    pseShiftOptional,
    attenMaskOptional,
    actualSeqLengthsOptional,
    actualSeqLengthsKvOptional,
    deqScale1Optional,
    quantScale1Optional,
    deqScale2Optional,
    quantScale2Optional,
    quantOffset2Optional,
    antiquantScaleOptional,
    antiquantOffsetOptional,
    blockTableOptional,
    queryPaddingSizeOptional,
    kvPaddingSizeOptional,
    keyAntiquantScaleOptional,
    keyAntiquantOffsetOptional,
    valueAntiquantScaleOptional,
    valueAntiquantOffsetOptional,
    keySharedPrefixOptional,
    valueSharedPrefixOptional,
    actualSharedPrefixLenOptional,
    queryRopeOptional,
    keyRopeOptional,
    keyRopeAntiquantScaleOptional,
    dequantScaleQueryOptional,
    learnableSinkOptional,
    numHeads,
    scaleValue,
    preTokens,
    nextTokens,
    inputLayout,
    numKeyValueHeads,
    sparseMode,
    innerPrecise,
    blockSize,
    antiquantMode,
    softmaxLseFlag,
    keyAntiquantMode,
    valueAntiquantMode,
    queryQuantMode,
    attentionOut,
    softmaxLse,
    *,
    stream=None,
):
    """Launch ``aclnnFusedInferAttentionScoreV4``, which writes ``attentionOut``, ``softmaxLse``.

    ::

        aclnnStatus aclnnFusedInferAttentionScoreV4GetWorkspaceSize(
            const aclTensor *query,
            const aclTensorList *key,
            const aclTensorList *value,
            const aclTensor *pseShiftOptional,
            const aclTensor *attenMaskOptional,
            const aclIntArray *actualSeqLengthsOptional,
            const aclIntArray *actualSeqLengthsKvOptional,
            const aclTensor *deqScale1Optional,
            const aclTensor *quantScale1Optional,
            const aclTensor *deqScale2Optional,
            const aclTensor *quantScale2Optional,
            const aclTensor *quantOffset2Optional,
            const aclTensor *antiquantScaleOptional,
            const aclTensor *antiquantOffsetOptional,
            const aclTensor *blockTableOptional,
            const aclTensor *queryPaddingSizeOptional,
            const aclTensor *kvPaddingSizeOptional,
            const aclTensor *keyAntiquantScaleOptional,
            const aclTensor *keyAntiquantOffsetOptional,
            const aclTensor *valueAntiquantScaleOptional,
            const aclTensor *valueAntiquantOffsetOptional,
            const aclTensor *keySharedPrefixOptional,
            const aclTensor *valueSharedPrefixOptional,
            const aclIntArray *actualSharedPrefixLenOptional,
            const aclTensor *queryRopeOptional,
            const aclTensor *keyRopeOptional,
            const aclTensor *keyRopeAntiquantScaleOptional,
            const aclTensor *dequantScaleQueryOptional,
            const aclTensor *learnableSinkOptional,
            int64_t numHeads,
            double scaleValue,
            int64_t preTokens,
            int64_t nextTokens,
            char *inputLayout,
            int64_t numKeyValueHeads,
            int64_t sparseMode,
            int64_t innerPrecise,
            int64_t blockSize,
            int64_t antiquantMode,
            bool softmaxLseFlag,
            int64_t keyAntiquantMode,
            int64_t valueAntiquantMode,
            int64_t queryQuantMode,
            const aclTensor *attentionOut,
            const aclTensor *softmaxLse,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, INT8; ND.
    key : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT16, BF16, INT8, INT4, INT32; ND.
    value : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT16, BF16, INT8, INT4, INT32; ND.
    pseShiftOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    attenMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL, INT8, UINT8; ND.
    actualSeqLengthsOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqLengthsKvOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    deqScale1Optional : Tensor, optional
        ``const aclTensor *``, in. UINT64, FLOAT; ND.
    quantScale1Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    deqScale2Optional : Tensor, optional
        ``const aclTensor *``, in. UINT64, FLOAT; ND.
    quantScale2Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, BF16; ND.
    quantOffset2Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, BF16; ND.
    antiquantScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    antiquantOffsetOptional : Tensor, optional
        ``const aclTensor *``, in. ND.
    blockTableOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    queryPaddingSizeOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND.
    kvPaddingSizeOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND.
    keyAntiquantScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    keyAntiquantOffsetOptional : Tensor, optional
        ``const aclTensor *``, in. ND.
    valueAntiquantScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    valueAntiquantOffsetOptional : Tensor, optional
        ``const aclTensor *``, in. ND.
    keySharedPrefixOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, INT8; ND.
    valueSharedPrefixOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, INT8; ND.
    actualSharedPrefixLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    queryRopeOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    keyRopeOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    keyRopeAntiquantScaleOptional : Tensor, optional
        ``const aclTensor *``, in.
    dequantScaleQueryOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    learnableSinkOptional : Tensor, optional
        ``const aclTensor *``, in. BF16, FLOAT16; ND.
    numHeads : int
        ``int64_t``, in.
    scaleValue : float
        ``double``, in.
    preTokens : int
        ``int64_t``, in.
    nextTokens : int
        ``int64_t``, in.
    inputLayout : str, optional
        ``char *``, in.
    numKeyValueHeads : int
        ``int64_t``, in.
    sparseMode : int
        ``int64_t``, in.
    innerPrecise : int
        ``int64_t``, in.
    blockSize : int
        ``int64_t``, in.
    antiquantMode : int
        ``int64_t``, in.
    softmaxLseFlag : bool
        ``bool``, in.
    keyAntiquantMode : int
        ``int64_t``, in.
    valueAntiquantMode : int
        ``int64_t``, in.
    queryQuantMode : int
        ``int64_t``, in.
    attentionOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, INT8; ND.
    softmaxLse : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_fused_infer_attention_score_v4.h`` of library transformer. Seen in 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnFusedInferAttentionScoreV4",
        (query, key, value, pseShiftOptional, attenMaskOptional, actualSeqLengthsOptional,
         actualSeqLengthsKvOptional, deqScale1Optional, quantScale1Optional, deqScale2Optional,
         quantScale2Optional, quantOffset2Optional, antiquantScaleOptional, antiquantOffsetOptional,
         blockTableOptional, queryPaddingSizeOptional, kvPaddingSizeOptional, keyAntiquantScaleOptional,
         keyAntiquantOffsetOptional, valueAntiquantScaleOptional, valueAntiquantOffsetOptional,
         keySharedPrefixOptional, valueSharedPrefixOptional, actualSharedPrefixLenOptional,
         queryRopeOptional, keyRopeOptional, keyRopeAntiquantScaleOptional, dequantScaleQueryOptional,
         learnableSinkOptional, numHeads, scaleValue, preTokens, nextTokens, inputLayout,
         numKeyValueHeads, sparseMode, innerPrecise, blockSize, antiquantMode, softmaxLseFlag,
         keyAntiquantMode, valueAntiquantMode, queryQuantMode, attentionOut, softmaxLse),
        stream,
    )


def aclnnFusedInferAttentionScoreV5(
    query,
    key,
    value,
    pseShiftOptional,
    attenMaskOptional,
    actualSeqLengthsOptional,
    actualSeqLengthsKvOptional,
    deqScale1Optional,
    quantScale1Optional,
    deqScale2Optional,
    quantScale2Optional,
    quantOffset2Optional,
    antiquantScaleOptional,
    antiquantOffsetOptional,
    blockTableOptional,
    queryPaddingSizeOptional,
    kvPaddingSizeOptional,
    keyAntiquantScaleOptional,
    keyAntiquantOffsetOptional,
    valueAntiquantScaleOptional,
    valueAntiquantOffsetOptional,
    keySharedPrefixOptional,
    valueSharedPrefixOptional,
    actualSharedPrefixLenOptional,
    queryRopeOptional,
    keyRopeOptional,
    keyRopeAntiquantScaleOptional,
    dequantScaleQueryOptional,
    learnableSinkOptional,
    qStartIdxOptional,
    kvStartIdxOptional,
    numHeads,
    scaleValue,
    preTokens,
    nextTokens,
    inputLayout,
    numKeyValueHeads,
    sparseMode,
    innerPrecise,
    blockSize,
    antiquantMode,
    softmaxLseFlag,
    keyAntiquantMode,
    valueAntiquantMode,
    queryQuantMode,
    pseType,
    attentionOut,
    softmaxLse,
    *,
    stream=None,
):
    """Launch ``aclnnFusedInferAttentionScoreV5``, which writes ``attentionOut``, ``softmaxLse``.

    ::

        aclnnStatus aclnnFusedInferAttentionScoreV5GetWorkspaceSize(
            const aclTensor *query,
            const aclTensorList *key,
            const aclTensorList *value,
            const aclTensor *pseShiftOptional,
            const aclTensor *attenMaskOptional,
            const aclIntArray *actualSeqLengthsOptional,
            const aclIntArray *actualSeqLengthsKvOptional,
            const aclTensor *deqScale1Optional,
            const aclTensor *quantScale1Optional,
            const aclTensor *deqScale2Optional,
            const aclTensor *quantScale2Optional,
            const aclTensor *quantOffset2Optional,
            const aclTensor *antiquantScaleOptional,
            const aclTensor *antiquantOffsetOptional,
            const aclTensor *blockTableOptional,
            const aclTensor *queryPaddingSizeOptional,
            const aclTensor *kvPaddingSizeOptional,
            const aclTensor *keyAntiquantScaleOptional,
            const aclTensor *keyAntiquantOffsetOptional,
            const aclTensor *valueAntiquantScaleOptional,
            const aclTensor *valueAntiquantOffsetOptional,
            const aclTensor *keySharedPrefixOptional,
            const aclTensor *valueSharedPrefixOptional,
            const aclIntArray *actualSharedPrefixLenOptional,
            const aclTensor *queryRopeOptional,
            const aclTensor *keyRopeOptional,
            const aclTensor *keyRopeAntiquantScaleOptional,
            const aclTensor *dequantScaleQueryOptional,
            const aclTensor *learnableSinkOptional,
            const aclIntArray *qStartIdxOptional,
            const aclIntArray *kvStartIdxOptional,
            int64_t numHeads,
            double scaleValue,
            int64_t preTokens,
            int64_t nextTokens,
            char *inputLayout,
            int64_t numKeyValueHeads,
            int64_t sparseMode,
            int64_t innerPrecise,
            int64_t blockSize,
            int64_t antiquantMode,
            bool softmaxLseFlag,
            int64_t keyAntiquantMode,
            int64_t valueAntiquantMode,
            int64_t queryQuantMode,
            int64_t pseType,
            const aclTensor *attentionOut,
            const aclTensor *softmaxLse,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, INT8, HIFLOAT8, FLOAT8_E4M3FN; ND.
    key : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT16, BF16, INT8, HIFLOAT8, FLOAT8_E4M3FN, INT4, INT32, FLOAT4_E2M1;
        ND.
    value : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT16, BF16, INT8, HIFLOAT8, FLOAT8_E4M3FN, INT4, INT32, FLOAT4_E2M1;
        ND.
    pseShiftOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    attenMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL, INT8, UINT8; ND.
    actualSeqLengthsOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqLengthsKvOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    deqScale1Optional : Tensor, optional
        ``const aclTensor *``, in. UINT64, FLOAT; ND.
    quantScale1Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    deqScale2Optional : Tensor, optional
        ``const aclTensor *``, in. UINT64, FLOAT; ND.
    quantScale2Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, BF16; ND.
    quantOffset2Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, BF16; ND.
    antiquantScaleOptional : Tensor, optional
        ``const aclTensor *``, in.
    antiquantOffsetOptional : Tensor, optional
        ``const aclTensor *``, in.
    blockTableOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    queryPaddingSizeOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND.
    kvPaddingSizeOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND.
    keyAntiquantScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT, FLOAT8_E8M0; ND.
    keyAntiquantOffsetOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    valueAntiquantScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT, FLOAT8_E8M0; ND.
    valueAntiquantOffsetOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    keySharedPrefixOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, INT8, INT4, INT32; ND.
    valueSharedPrefixOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, INT8, INT4, INT32; ND.
    actualSharedPrefixLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    queryRopeOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    keyRopeOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    keyRopeAntiquantScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16.
    dequantScaleQueryOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    learnableSinkOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    qStartIdxOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    kvStartIdxOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    numHeads : int
        ``int64_t``, in.
    scaleValue : float
        ``double``, in.
    preTokens : int
        ``int64_t``, in.
    nextTokens : int
        ``int64_t``, in.
    inputLayout : str
        ``char *``, in.
    numKeyValueHeads : int
        ``int64_t``, in.
    sparseMode : int
        ``int64_t``, in.
    innerPrecise : int
        ``int64_t``, in.
    blockSize : int
        ``int64_t``, in.
    antiquantMode : int
        ``int64_t``, in.
    softmaxLseFlag : bool
        ``bool``, in.
    keyAntiquantMode : int
        ``int64_t``, in.
    valueAntiquantMode : int
        ``int64_t``, in.
    queryQuantMode : int
        ``int64_t``, in.
    pseType : int
        ``int64_t``, in.
    attentionOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, INT8, FLOAT8_E4M3FN, HIFLOAT8; ND.
    softmaxLse : Tensor, optional
        ``const aclTensor *``, out. FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_fused_infer_attention_score_v5.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950.
    """
    _call.convert_and_call(
        "aclnnFusedInferAttentionScoreV5",
        (query, key, value, pseShiftOptional, attenMaskOptional, actualSeqLengthsOptional,
         actualSeqLengthsKvOptional, deqScale1Optional, quantScale1Optional, deqScale2Optional,
         quantScale2Optional, quantOffset2Optional, antiquantScaleOptional, antiquantOffsetOptional,
         blockTableOptional, queryPaddingSizeOptional, kvPaddingSizeOptional, keyAntiquantScaleOptional,
         keyAntiquantOffsetOptional, valueAntiquantScaleOptional, valueAntiquantOffsetOptional,
         keySharedPrefixOptional, valueSharedPrefixOptional, actualSharedPrefixLenOptional,
         queryRopeOptional, keyRopeOptional, keyRopeAntiquantScaleOptional, dequantScaleQueryOptional,
         learnableSinkOptional, qStartIdxOptional, kvStartIdxOptional, numHeads, scaleValue, preTokens,
         nextTokens, inputLayout, numKeyValueHeads, sparseMode, innerPrecise, blockSize, antiquantMode,
         softmaxLseFlag, keyAntiquantMode, valueAntiquantMode, queryQuantMode, pseType, attentionOut,
         softmaxLse),
        stream,
    )


def aclnnGatherPaKvCache(
    keyCache,
    valueCache,
    blockTables,
    seqLens,
    keyRef,
    valueRef,
    seqOffsetOptional,
    cacheMode,
    isSeqLensCumsum,
    *,
    stream=None,
):
    """Launch ``aclnnGatherPaKvCache``, which updates ``keyRef``, ``valueRef``.

    ::

        aclnnStatus aclnnGatherPaKvCacheGetWorkspaceSize(
            const aclTensor *keyCache,
            const aclTensor *valueCache,
            const aclTensor *blockTables,
            const aclTensor *seqLens,
            aclTensor *keyRef,
            aclTensor *valueRef,
            const aclTensor *seqOffsetOptional,
            char *cacheMode,
            bool isSeqLensCumsum,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    keyCache : Tensor
        ``const aclTensor *``, in. INT8, FLOAT16, BF16, FLOAT, UINT8, INT16, UINT16, INT32, UINT32, HIFLOAT8,
        FLOAT8_E5M2, FLOAT8_E4M3FN; ND, FRACTAL_NZ; rank 4.
    valueCache : Tensor
        ``const aclTensor *``, in. INT8, FLOAT16, BF16, FLOAT, UINT8, INT16, UINT16, INT32, UINT32, HIFLOAT8,
        FLOAT8_E5M2, FLOAT8_E4M3FN; ND, FRACTAL_NZ; rank 4.
    blockTables : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND; rank 2.
    seqLens : Tensor
        ``const aclTensor *``, in. ND; rank 1.
    keyRef : Tensor
        ``aclTensor *``, inout. ND; rank 2-3.
    valueRef : Tensor
        ``aclTensor *``, inout. ND; rank 2-3.
    seqOffsetOptional : Tensor, optional
        ``const aclTensor *``, in. ND; rank 1.
    cacheMode : str
        ``char *``, in.
    isSeqLensCumsum : bool
        ``bool``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_gather_pa_kv_cache.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnGatherPaKvCache",
        (keyCache, valueCache, blockTables, seqLens, keyRef, valueRef, seqOffsetOptional, cacheMode,
         isSeqLensCumsum),
        stream,
    )


def aclnnGroupedMatMulAllReduce(
    x,
    weight,
    bias,
    groupListOptional,
    splitItem,
    group,
    reduceOp,
    commTurn,
    streamMode,
    y,
    *,
    stream=None,
):
    """Launch ``aclnnGroupedMatMulAllReduce``, which writes ``y``.

    .. deprecated:: CANN
        without a named successor

    ::

        aclnnStatus aclnnGroupedMatMulAllReduceGetWorkspaceSize(
            const aclTensorList *x,
            const aclTensorList *weight,
            const aclTensorList *bias,
            const aclIntArray *groupListOptional,
            int64_t splitItem,
            const char *group,
            const char *reduceOp,
            int64_t commTurn,
            int64_t streamMode,
            const aclTensorList *y,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT16, BF16; ND; rank 2-6.
    weight : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT16, BF16; ND; rank 2.
    bias : sequence of Tensor, optional
        ``const aclTensorList *``, in. FLOAT16, FLOAT; ND; rank 1.
    groupListOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    splitItem : int
        ``int64_t``, in.
    group : str
        ``const char *``, in.
    reduceOp : str
        ``const char *``, in.
    commTurn : int
        ``int64_t``, in.
    streamMode : int
        ``int64_t``, in.
    y : sequence of Tensor
        ``const aclTensorList *``, out. FLOAT16, BF16; ND; rank 2-6.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_grouped_mat_mul_all_reduce.h`` of library transformer. Seen in 8.1.RC1 and
    2026-08.

    Documented for Atlas A2.
    """
    _call.convert_and_call(
        "aclnnGroupedMatMulAllReduce",
        (x, weight, bias, groupListOptional, splitItem, group, reduceOp, commTurn, streamMode, y),
        stream,
    )


def aclnnGroupedMatMulAlltoAllv(
    gmmX,
    gmmWeight,
    sendCountsTensorOptional,
    recvCountsTensorOptional,
    mmXOptional,
    mmWeightOptional,
    group,
    epWorldSize,
    sendCounts,
    recvCounts,
    transGmmWeight,
    transMmWeight,
    y,
    mmYOptional,
    *,
    stream=None,
):
    """Launch ``aclnnGroupedMatMulAlltoAllv``, which writes ``y``, ``mmYOptional``.

    ::

        aclnnStatus aclnnGroupedMatMulAlltoAllvGetWorkspaceSize(
            const aclTensor *gmmX,
            const aclTensor *gmmWeight,
            const aclTensor *sendCountsTensorOptional,
            const aclTensor *recvCountsTensorOptional,
            const aclTensor *mmXOptional,
            const aclTensor *mmWeightOptional,
            const char *group,
            int64_t epWorldSize,
            const aclIntArray *sendCounts,
            const aclIntArray *recvCounts,
            bool transGmmWeight,
            bool transMmWeight,
            aclTensor *y,
            aclTensor *mmYOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gmmX : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    gmmWeight : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 3.
    sendCountsTensorOptional : Tensor, optional
        ``const aclTensor *``, in. INT32, INT64; ND; rank 1.
    recvCountsTensorOptional : Tensor, optional
        ``const aclTensor *``, in. INT32, INT64; ND; rank 1.
    mmXOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    mmWeightOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    group : str
        ``const char *``, in.
    epWorldSize : int
        ``int64_t``, in.
    sendCounts : sequence of int
        ``const aclIntArray *``, in.
    recvCounts : sequence of int
        ``const aclIntArray *``, in.
    transGmmWeight : bool
        ``bool``, in.
    transMmWeight : bool
        ``bool``, in.
    y : Tensor
        ``aclTensor *``, out. FLOAT16, BF16; ND; rank 2.
    mmYOptional : Tensor, optional
        ``aclTensor *``, out. FLOAT16, BF16; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_grouped_mat_mul_allto_allv.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3.
    """
    _call.convert_and_call(
        "aclnnGroupedMatMulAlltoAllv",
        (gmmX, gmmWeight, sendCountsTensorOptional, recvCountsTensorOptional, mmXOptional,
         mmWeightOptional, group, epWorldSize, sendCounts, recvCounts, transGmmWeight, transMmWeight, y,
         mmYOptional),
        stream,
    )


def aclnnGroupedMatMulAlltoAllvV2(
    gmmX,
    gmmWeight,
    sendCountsTensorOptional,
    recvCountsTensorOptional,
    mmXOptional,
    mmWeightOptional,
    group,
    commMode,
    epWorldSize,
    sendCounts,
    recvCounts,
    transGmmWeight,
    transMmWeight,
    y,
    mmYOptional,
    *,
    stream=None,
):
    """Launch ``aclnnGroupedMatMulAlltoAllvV2``, which writes ``y``, ``mmYOptional``.

    ::

        aclnnStatus aclnnGroupedMatMulAlltoAllvV2GetWorkspaceSize(
            const aclTensor *gmmX,
            const aclTensor *gmmWeight,
            const aclTensor *sendCountsTensorOptional,
            const aclTensor *recvCountsTensorOptional,
            const aclTensor *mmXOptional,
            const aclTensor *mmWeightOptional,
            const char *group,
            const char *commMode,
            int64_t epWorldSize,
            const aclIntArray *sendCounts,
            const aclIntArray *recvCounts,
            bool transGmmWeight,
            bool transMmWeight,
            aclTensor *y,
            aclTensor *mmYOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gmmX : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    gmmWeight : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 3.
    sendCountsTensorOptional : Tensor, optional
        ``const aclTensor *``, in. INT32, INT64; ND; rank 1.
    recvCountsTensorOptional : Tensor, optional
        ``const aclTensor *``, in. INT32, INT64; ND; rank 1.
    mmXOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    mmWeightOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    group : str
        ``const char *``, in.
    commMode : str
        ``const char *``, in.
    epWorldSize : int
        ``int64_t``, in.
    sendCounts : sequence of int
        ``const aclIntArray *``, in.
    recvCounts : sequence of int
        ``const aclIntArray *``, in.
    transGmmWeight : bool
        ``bool``, in.
    transMmWeight : bool
        ``bool``, in.
    y : Tensor
        ``aclTensor *``, out. FLOAT16, BF16; ND; rank 2.
    mmYOptional : Tensor, optional
        ``aclTensor *``, out. FLOAT16, BF16; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_grouped_mat_mul_allto_allv_v2.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3.
    """
    _call.convert_and_call(
        "aclnnGroupedMatMulAlltoAllvV2",
        (gmmX, gmmWeight, sendCountsTensorOptional, recvCountsTensorOptional, mmXOptional,
         mmWeightOptional, group, commMode, epWorldSize, sendCounts, recvCounts, transGmmWeight,
         transMmWeight, y, mmYOptional),
        stream,
    )


def aclnnGroupedMatmul(
    x,
    weight,
    biasOptional,
    scaleOptional,
    offsetOptional,
    antiquantScaleOptional,
    antiquantOffsetOptional,
    groupListOptional,
    splitItem,
    y,
    *,
    stream=None,
):
    """Launch ``aclnnGroupedMatmul``, which writes ``y``.

    .. deprecated:: CANN
        use aclnnGroupedMatmulV5, scheduled for after December 2026

    ::

        aclnnStatus aclnnGroupedMatmulGetWorkspaceSize(
            const aclTensorList *x,
            const aclTensorList *weight,
            const aclTensorList *biasOptional,
            const aclTensorList *scaleOptional,
            const aclTensorList *offsetOptional,
            const aclTensorList *antiquantScaleOptional,
            const aclTensorList *antiquantOffsetOptional,
            const aclIntArray *groupListOptional,
            int64_t splitItem,
            const aclTensorList *y,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT16, BF16, FLOAT, INT8; ND.
    weight : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT16, BF16, FLOAT, INT8; ND.
    biasOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in. FLOAT16, FLOAT, INT32, BF16; ND.
    scaleOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in. UINT64; ND.
    offsetOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in. FLOAT; ND.
    antiquantScaleOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in. FLOAT16, BF16; ND.
    antiquantOffsetOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in. FLOAT16, BF16; ND.
    groupListOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    splitItem : int
        ``int64_t``, in.
    y : sequence of Tensor
        ``const aclTensorList *``, out. FLOAT16, BF16, INT8, FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_grouped_matmul.h`` of library transformer. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    _call.convert_and_call(
        "aclnnGroupedMatmul",
        (x, weight, biasOptional, scaleOptional, offsetOptional, antiquantScaleOptional,
         antiquantOffsetOptional, groupListOptional, splitItem, y),
        stream,
    )


def aclnnGroupedMatmulActivationQuantWeightNz(
    x,
    groupList,
    weight,
    weightScale,
    bias,
    xScaleOptional,
    activationType,
    groupListType,
    tuningConfig,
    quantMode,
    roundMode,
    scaleAlg,
    dstTypeMax,
    y,
    yScale,
    *,
    stream=None,
):
    """Launch ``aclnnGroupedMatmulActivationQuantWeightNz``, which writes ``y``, ``yScale``.

    ::

        aclnnStatus aclnnGroupedMatmulActivationQuantWeightNzGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *groupList,
            const aclTensorList *weight,
            const aclTensorList *weightScale,
            const aclTensorList *bias,
            const aclTensor *xScaleOptional,
            const char *activationType,
            int64_t groupListType,
            const aclIntArray *tuningConfig,
            const char *quantMode,
            const char *roundMode,
            int64_t scaleAlg,
            float dstTypeMax,
            aclTensor *y,
            aclTensor *yScale,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT8_E4M3FN, FLOAT8_E5M2; ND; rank 2.
    groupList : Tensor
        ``const aclTensor *``, in. INT64; ND; rank 1.
    weight : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT8_E4M3FN; FRACTAL_NZ.
    weightScale : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT8_E8M0; ND; rank 4.
    bias : sequence of Tensor, optional
        ``const aclTensorList *``, in.
    xScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT8_E8M0; ND; rank 3.
    activationType : str
        ``const char *``, in.
    groupListType : int
        ``int64_t``, in.
    tuningConfig : sequence of int, optional
        ``const aclIntArray *``, in.
    quantMode : str, optional
        ``const char *``, in.
    roundMode : str, optional
        ``const char *``, in.
    scaleAlg : int
        ``int64_t``, in.
    dstTypeMax : float
        ``float``, in.
    y : Tensor
        ``aclTensor *``, out. FLOAT8_E4M3FN, FLOAT8_E5M2; ND; rank 2.
    yScale : Tensor
        ``aclTensor *``, out. FLOAT8_E8M0; ND; rank 3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_grouped_matmul_activation_quant_weight_nz.h`` of library transformer. Seen in
    2026-08.

    Documented for Ascend 950.
    """
    _call.convert_and_call(
        "aclnnGroupedMatmulActivationQuantWeightNz",
        (x, groupList, weight, weightScale, bias, xScaleOptional, activationType, groupListType,
         tuningConfig, quantMode, roundMode, scaleAlg, dstTypeMax, y, yScale),
        stream,
    )


def aclnnGroupedMatmulAdd(x, weight, groupList, yRef, transposeX, transposeWeight, groupType, *, stream=None):
    """Launch ``aclnnGroupedMatmulAdd``, which updates ``yRef``.

    ::

        aclnnStatus aclnnGroupedMatmulAddGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *weight,
            const aclTensor *groupList,
            aclTensor *yRef,
            bool transposeX,
            bool transposeWeight,
            int64_t groupType,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    weight : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    groupList : Tensor
        ``const aclTensor *``, in. INT64.
    yRef : Tensor
        ``aclTensor *``, inout. FLOAT; ND; rank 2,3.
    transposeX : bool
        ``bool``, in.
    transposeWeight : bool
        ``bool``, in.
    groupType : int
        ``int64_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_grouped_matmul_add.h`` of library transformer. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnGroupedMatmulAdd(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if weight is None else weight._record,
            _NULL if groupList is None else groupList._record,
            _NULL if yRef is None else yRef._record,
            transposeX,
            transposeWeight,
            groupType,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnGroupedMatmulAdd",
            _status,
            (x, weight, groupList, yRef, transposeX, transposeWeight, groupType),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnGroupedMatmulAdd",
            (x, weight, groupList, yRef, transposeX, transposeWeight, groupType),
            stream,
        )


def aclnnGroupedMatmulAddV2(
    x,
    weight,
    groupList,
    yRef,
    transposeX,
    transposeWeight,
    groupType,
    groupListType,
    *,
    stream=None,
):
    """Launch ``aclnnGroupedMatmulAddV2``, which updates ``yRef``.

    ::

        aclnnStatus aclnnGroupedMatmulAddV2GetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *weight,
            const aclTensor *groupList,
            aclTensor *yRef,
            bool transposeX,
            bool transposeWeight,
            int64_t groupType,
            int64_t groupListType,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    weight : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    groupList : Tensor
        ``const aclTensor *``, in. INT64.
    yRef : Tensor
        ``aclTensor *``, inout. FLOAT; ND; rank 3.
    transposeX : bool
        ``bool``, in.
    transposeWeight : bool
        ``bool``, in.
    groupType : int
        ``int64_t``, in.
    groupListType : int
        ``int64_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_grouped_matmul_add_v2.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnGroupedMatmulAddV2(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if weight is None else weight._record,
            _NULL if groupList is None else groupList._record,
            _NULL if yRef is None else yRef._record,
            transposeX,
            transposeWeight,
            groupType,
            groupListType,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnGroupedMatmulAddV2",
            _status,
            (x, weight, groupList, yRef, transposeX, transposeWeight, groupType, groupListType),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnGroupedMatmulAddV2",
            (x, weight, groupList, yRef, transposeX, transposeWeight, groupType, groupListType),
            stream,
        )


def aclnnGroupedMatmulFinalizeRouting(
    x,
    w,
    scaleOptional,
    biasOptional,
    pertokenScaleOptional,
    groupListOptional,
    sharedInputOptional,
    logitOptional,
    rowIndexOptional,
    dtype,
    sharedInputWeight,
    sharedInputOffset,
    transposeX,
    transposeW,
    groupListType,
    y,
    *,
    stream=None,
):
    """Launch ``aclnnGroupedMatmulFinalizeRouting``, which writes ``y``.

    ::

        aclnnStatus aclnnGroupedMatmulFinalizeRoutingGetWorkspaceSize(
            const aclTensor *x,
            aclTensor *w,
            const aclTensor *scaleOptional,
            const aclTensor *biasOptional,
            const aclTensor *pertokenScaleOptional,
            const aclTensor *groupListOptional,
            const aclTensor *sharedInputOptional,
            const aclTensor *logitOptional,
            const aclTensor *rowIndexOptional,
            int64_t dtype,
            float sharedInputWeight,
            int64_t sharedInputOffset,
            bool transposeX,
            bool transposeW,
            int64_t groupListType,
            aclTensor *y,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. INT8; ND.
    w : Tensor
        ``aclTensor *``, in. INT4; ND.
    scaleOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    pertokenScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    groupListOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND.
    sharedInputOptional : Tensor, optional
        ``const aclTensor *``, in. BF16; ND.
    logitOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    rowIndexOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND.
    dtype : int
        ``int64_t``, in.
    sharedInputWeight : float
        ``float``, in.
    sharedInputOffset : int
        ``int64_t``, in.
    transposeX : bool
        ``bool``, in.
    transposeW : bool
        ``bool``, in.
    groupListType : int
        ``int64_t``, in.
    y : Tensor
        ``aclTensor *``, out. FLOAT; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_grouped_matmul_finalize_routing.h`` of library transformer. Seen in 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnGroupedMatmulFinalizeRouting(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if w is None else w._record,
            _NULL if scaleOptional is None else scaleOptional._record,
            _NULL if biasOptional is None else biasOptional._record,
            _NULL if pertokenScaleOptional is None else pertokenScaleOptional._record,
            _NULL if groupListOptional is None else groupListOptional._record,
            _NULL if sharedInputOptional is None else sharedInputOptional._record,
            _NULL if logitOptional is None else logitOptional._record,
            _NULL if rowIndexOptional is None else rowIndexOptional._record,
            dtype,
            sharedInputWeight,
            sharedInputOffset,
            transposeX,
            transposeW,
            groupListType,
            _NULL if y is None else y._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnGroupedMatmulFinalizeRouting",
            _status,
            (x, w, scaleOptional, biasOptional, pertokenScaleOptional, groupListOptional, sharedInputOptional,
             logitOptional, rowIndexOptional, dtype, sharedInputWeight, sharedInputOffset, transposeX,
             transposeW, groupListType, y),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnGroupedMatmulFinalizeRouting",
            (x, w, scaleOptional, biasOptional, pertokenScaleOptional, groupListOptional, sharedInputOptional,
             logitOptional, rowIndexOptional, dtype, sharedInputWeight, sharedInputOffset, transposeX,
             transposeW, groupListType, y),
            stream,
        )


def aclnnGroupedMatmulFinalizeRoutingV2(
    x1,
    x2,
    scaleOptional,
    biasOptional,
    offsetOptional,
    antiquantScaleOptional,
    antiquantOffsetOptional,
    pertokenScaleOptional,
    groupListOptional,
    sharedInputOptional,
    logitOptional,
    rowIndexOptional,
    dtype,
    sharedInputWeight,
    sharedInputOffset,
    transposeX1,
    transposeX2,
    groupListType,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnGroupedMatmulFinalizeRoutingV2``, which writes ``out``.

    ::

        aclnnStatus aclnnGroupedMatmulFinalizeRoutingV2GetWorkspaceSize(
            const aclTensor *x1,
            aclTensor *x2,
            const aclTensor *scaleOptional,
            const aclTensor *biasOptional,
            const aclTensor *offsetOptional,
            const aclTensor *antiquantScaleOptional,
            const aclTensor *antiquantOffsetOptional,
            const aclTensor *pertokenScaleOptional,
            const aclTensor *groupListOptional,
            const aclTensor *sharedInputOptional,
            const aclTensor *logitOptional,
            const aclTensor *rowIndexOptional,
            int64_t dtype,
            float sharedInputWeight,
            int64_t sharedInputOffset,
            bool transposeX1,
            bool transposeX2,
            int64_t groupListType,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. INT8; ND.
    x2 : Tensor
        ``aclTensor *``, in. INT4; ND.
    scaleOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    offsetOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    antiquantScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    antiquantOffsetOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    pertokenScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    groupListOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND.
    sharedInputOptional : Tensor, optional
        ``const aclTensor *``, in. BF16; ND.
    logitOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    rowIndexOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND.
    dtype : int
        ``int64_t``, in.
    sharedInputWeight : float
        ``float``, in.
    sharedInputOffset : int
        ``int64_t``, in.
    transposeX1 : bool
        ``bool``, in.
    transposeX2 : bool
        ``bool``, in.
    groupListType : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_grouped_matmul_finalize_routing_v2.h`` of library transformer. Seen in
    2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnGroupedMatmulFinalizeRoutingV2(
            _NULL if stream is None else stream._record,
            _NULL if x1 is None else x1._record,
            _NULL if x2 is None else x2._record,
            _NULL if scaleOptional is None else scaleOptional._record,
            _NULL if biasOptional is None else biasOptional._record,
            _NULL if offsetOptional is None else offsetOptional._record,
            _NULL if antiquantScaleOptional is None else antiquantScaleOptional._record,
            _NULL if antiquantOffsetOptional is None else antiquantOffsetOptional._record,
            _NULL if pertokenScaleOptional is None else pertokenScaleOptional._record,
            _NULL if groupListOptional is None else groupListOptional._record,
            _NULL if sharedInputOptional is None else sharedInputOptional._record,
            _NULL if logitOptional is None else logitOptional._record,
            _NULL if rowIndexOptional is None else rowIndexOptional._record,
            dtype,
            sharedInputWeight,
            sharedInputOffset,
            transposeX1,
            transposeX2,
            groupListType,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnGroupedMatmulFinalizeRoutingV2",
            _status,
            (x1, x2, scaleOptional, biasOptional, offsetOptional, antiquantScaleOptional,
             antiquantOffsetOptional, pertokenScaleOptional, groupListOptional, sharedInputOptional,
             logitOptional, rowIndexOptional, dtype, sharedInputWeight, sharedInputOffset, transposeX1,
             transposeX2, groupListType, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnGroupedMatmulFinalizeRoutingV2",
            (x1, x2, scaleOptional, biasOptional, offsetOptional, antiquantScaleOptional,
             antiquantOffsetOptional, pertokenScaleOptional, groupListOptional, sharedInputOptional,
             logitOptional, rowIndexOptional, dtype, sharedInputWeight, sharedInputOffset, transposeX1,
             transposeX2, groupListType, out),
            stream,
        )


def aclnnGroupedMatmulFinalizeRoutingV3(
    x1,
    x2,
    scaleOptional,
    biasOptional,
    offsetOptional,
    antiquantScaleOptional,
    antiquantOffsetOptional,
    pertokenScaleOptional,
    groupListOptional,
    sharedInputOptional,
    logitOptional,
    rowIndexOptional,
    dtype,
    sharedInputWeight,
    sharedInputOffset,
    transposeX1,
    transposeX2,
    groupListType,
    tuningConfigOptional,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnGroupedMatmulFinalizeRoutingV3``, which writes ``out``.

    ::

        aclnnStatus aclnnGroupedMatmulFinalizeRoutingV3GetWorkspaceSize(
            const aclTensor *x1,
            aclTensor *x2,
            const aclTensor *scaleOptional,
            const aclTensor *biasOptional,
            const aclTensor *offsetOptional,
            const aclTensor *antiquantScaleOptional,
            const aclTensor *antiquantOffsetOptional,
            const aclTensor *pertokenScaleOptional,
            const aclTensor *groupListOptional,
            const aclTensor *sharedInputOptional,
            const aclTensor *logitOptional,
            const aclTensor *rowIndexOptional,
            int64_t dtype,
            float sharedInputWeight,
            int64_t sharedInputOffset,
            bool transposeX1,
            bool transposeX2,
            int64_t groupListType,
            const aclIntArray *tuningConfigOptional,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. INT8, FLOAT8_E5M2, FLOAT8_E4M3FN, FLOAT4_E2M1; ND.
    x2 : Tensor
        ``aclTensor *``, in. INT4, FLOAT8_E5M2, FLOAT8_E4M3FN, FLOAT4_E2M1; ND.
    scaleOptional : Tensor, optional
        ``const aclTensor *``, in. INT64, FLOAT8_E8M0; ND.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, BF16; ND.
    offsetOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    antiquantScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    antiquantOffsetOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    pertokenScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT8_E8M0; ND.
    groupListOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND.
    sharedInputOptional : Tensor, optional
        ``const aclTensor *``, in. BF16; ND.
    logitOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    rowIndexOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND.
    dtype : int
        ``int64_t``, in.
    sharedInputWeight : float
        ``float``, in.
    sharedInputOffset : int
        ``int64_t``, in.
    transposeX1 : bool
        ``bool``, in.
    transposeX2 : bool
        ``bool``, in.
    groupListType : int
        ``int64_t``, in.
    tuningConfigOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_grouped_matmul_finalize_routing_v3.h`` of library transformer. Seen in
    2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnGroupedMatmulFinalizeRoutingV3(
            _NULL if stream is None else stream._record,
            _NULL if x1 is None else x1._record,
            _NULL if x2 is None else x2._record,
            _NULL if scaleOptional is None else scaleOptional._record,
            _NULL if biasOptional is None else biasOptional._record,
            _NULL if offsetOptional is None else offsetOptional._record,
            _NULL if antiquantScaleOptional is None else antiquantScaleOptional._record,
            _NULL if antiquantOffsetOptional is None else antiquantOffsetOptional._record,
            _NULL if pertokenScaleOptional is None else pertokenScaleOptional._record,
            _NULL if groupListOptional is None else groupListOptional._record,
            _NULL if sharedInputOptional is None else sharedInputOptional._record,
            _NULL if logitOptional is None else logitOptional._record,
            _NULL if rowIndexOptional is None else rowIndexOptional._record,
            dtype,
            sharedInputWeight,
            sharedInputOffset,
            transposeX1,
            transposeX2,
            groupListType,
            _NULL if tuningConfigOptional is None else tuningConfigOptional._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnGroupedMatmulFinalizeRoutingV3",
            _status,
            (x1, x2, scaleOptional, biasOptional, offsetOptional, antiquantScaleOptional,
             antiquantOffsetOptional, pertokenScaleOptional, groupListOptional, sharedInputOptional,
             logitOptional, rowIndexOptional, dtype, sharedInputWeight, sharedInputOffset, transposeX1,
             transposeX2, groupListType, tuningConfigOptional, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnGroupedMatmulFinalizeRoutingV3",
            (x1, x2, scaleOptional, biasOptional, offsetOptional, antiquantScaleOptional,
             antiquantOffsetOptional, pertokenScaleOptional, groupListOptional, sharedInputOptional,
             logitOptional, rowIndexOptional, dtype, sharedInputWeight, sharedInputOffset, transposeX1,
             transposeX2, groupListType, tuningConfigOptional, out),
            stream,
        )


def aclnnGroupedMatmulFinalizeRoutingWeightNz(
    x1,
    x2,
    scale,
    bias,
    pertokenScaleOptional,
    groupList,
    sharedInput,
    logit,
    rowIndex,
    dtype,
    sharedInputWeight,
    sharedInputOffset,
    transposeX1,
    transposeX2,
    groupListType,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnGroupedMatmulFinalizeRoutingWeightNz``, which writes ``out``.

    ::

        aclnnStatus aclnnGroupedMatmulFinalizeRoutingWeightNzGetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *scale,
            const aclTensor *bias,
            const aclTensor *pertokenScaleOptional,
            const aclTensor *groupList,
            const aclTensor *sharedInput,
            const aclTensor *logit,
            const aclTensor *rowIndex,
            int64_t dtype,
            float sharedInputWeight,
            int64_t sharedInputOffset,
            bool transposeX1,
            bool transposeX2,
            int64_t groupListType,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. INT8; ND.
    x2 : Tensor
        ``const aclTensor *``, in. INT8; FRACTAL_NZ.
    scale : Tensor
        ``const aclTensor *``, in. INT64; ND.
    bias : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    pertokenScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    groupList : Tensor
        ``const aclTensor *``, in. INT64; ND.
    sharedInput : Tensor
        ``const aclTensor *``, in. BF16; ND.
    logit : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    rowIndex : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND.
    dtype : int
        ``int64_t``, in.
    sharedInputWeight : float
        ``float``, in.
    sharedInputOffset : int
        ``int64_t``, in.
    transposeX1 : bool
        ``bool``, in.
    transposeX2 : bool
        ``bool``, in.
    groupListType : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_grouped_matmul_finalize_routing_weight_nz.h`` of library transformer. Seen in
    8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnGroupedMatmulFinalizeRoutingWeightNz(
            _NULL if stream is None else stream._record,
            _NULL if x1 is None else x1._record,
            _NULL if x2 is None else x2._record,
            _NULL if scale is None else scale._record,
            _NULL if bias is None else bias._record,
            _NULL if pertokenScaleOptional is None else pertokenScaleOptional._record,
            _NULL if groupList is None else groupList._record,
            _NULL if sharedInput is None else sharedInput._record,
            _NULL if logit is None else logit._record,
            _NULL if rowIndex is None else rowIndex._record,
            dtype,
            sharedInputWeight,
            sharedInputOffset,
            transposeX1,
            transposeX2,
            groupListType,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnGroupedMatmulFinalizeRoutingWeightNz",
            _status,
            (x1, x2, scale, bias, pertokenScaleOptional, groupList, sharedInput, logit, rowIndex, dtype,
             sharedInputWeight, sharedInputOffset, transposeX1, transposeX2, groupListType, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnGroupedMatmulFinalizeRoutingWeightNz",
            (x1, x2, scale, bias, pertokenScaleOptional, groupList, sharedInput, logit, rowIndex, dtype,
             sharedInputWeight, sharedInputOffset, transposeX1, transposeX2, groupListType, out),
            stream,
        )


def aclnnGroupedMatmulFinalizeRoutingWeightNzV2(
    x1,
    x2,
    scale,
    bias,
    offsetOptional,
    antiquantScaleOptional,
    antiquantOffsetOptional,
    pertokenScaleOptional,
    groupList,
    sharedInput,
    logit,
    rowIndex,
    dtype,
    sharedInputWeight,
    sharedInputOffset,
    transposeX1,
    transposeX2,
    groupListType,
    tuningConfigOptional,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnGroupedMatmulFinalizeRoutingWeightNzV2``, which writes ``out``.

    ::

        aclnnStatus aclnnGroupedMatmulFinalizeRoutingWeightNzV2GetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *scale,
            const aclTensor *bias,
            const aclTensor *offsetOptional,
            const aclTensor *antiquantScaleOptional,
            const aclTensor *antiquantOffsetOptional,
            const aclTensor *pertokenScaleOptional,
            const aclTensor *groupList,
            const aclTensor *sharedInput,
            const aclTensor *logit,
            const aclTensor *rowIndex,
            int64_t dtype,
            float sharedInputWeight,
            int64_t sharedInputOffset,
            bool transposeX1,
            bool transposeX2,
            int64_t groupListType,
            const aclIntArray *tuningConfigOptional,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. INT8, FLOAT8_E4M3FN, HIFLOAT8; ND.
    x2 : Tensor
        ``const aclTensor *``, in. INT8, INT4, INT32, FLOAT8_E4M3FN, HIFLOAT8, FLOAT4_E2M1; FRACTAL_NZ.
    scale : Tensor
        ``const aclTensor *``, in. FLOAT, BF16, INT64, FLOAT8_E8M0; ND.
    bias : Tensor
        ``const aclTensor *``, in. BF16, FLOAT; ND.
    offsetOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    antiquantScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    antiquantOffsetOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    pertokenScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT8_E8M0; ND.
    groupList : Tensor
        ``const aclTensor *``, in. INT64; ND.
    sharedInput : Tensor
        ``const aclTensor *``, in. BF16; ND.
    logit : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    rowIndex : Tensor
        ``const aclTensor *``, in. INT64, INT32; ND.
    dtype : int
        ``int64_t``, in.
    sharedInputWeight : float
        ``float``, in.
    sharedInputOffset : int
        ``int64_t``, in.
    transposeX1 : bool
        ``bool``, in.
    transposeX2 : bool
        ``bool``, in.
    groupListType : int
        ``int64_t``, in.
    tuningConfigOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_grouped_matmul_finalize_routing_weight_nz_v2.h`` of library transformer. Seen
    in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnGroupedMatmulFinalizeRoutingWeightNzV2(
            _NULL if stream is None else stream._record,
            _NULL if x1 is None else x1._record,
            _NULL if x2 is None else x2._record,
            _NULL if scale is None else scale._record,
            _NULL if bias is None else bias._record,
            _NULL if offsetOptional is None else offsetOptional._record,
            _NULL if antiquantScaleOptional is None else antiquantScaleOptional._record,
            _NULL if antiquantOffsetOptional is None else antiquantOffsetOptional._record,
            _NULL if pertokenScaleOptional is None else pertokenScaleOptional._record,
            _NULL if groupList is None else groupList._record,
            _NULL if sharedInput is None else sharedInput._record,
            _NULL if logit is None else logit._record,
            _NULL if rowIndex is None else rowIndex._record,
            dtype,
            sharedInputWeight,
            sharedInputOffset,
            transposeX1,
            transposeX2,
            groupListType,
            _NULL if tuningConfigOptional is None else tuningConfigOptional._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnGroupedMatmulFinalizeRoutingWeightNzV2",
            _status,
            (x1, x2, scale, bias, offsetOptional, antiquantScaleOptional, antiquantOffsetOptional,
             pertokenScaleOptional, groupList, sharedInput, logit, rowIndex, dtype, sharedInputWeight,
             sharedInputOffset, transposeX1, transposeX2, groupListType, tuningConfigOptional, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnGroupedMatmulFinalizeRoutingWeightNzV2",
            (x1, x2, scale, bias, offsetOptional, antiquantScaleOptional, antiquantOffsetOptional,
             pertokenScaleOptional, groupList, sharedInput, logit, rowIndex, dtype, sharedInputWeight,
             sharedInputOffset, transposeX1, transposeX2, groupListType, tuningConfigOptional, out),
            stream,
        )


def aclnnGroupedMatmulSwigluQuant(
    x,
    weight,
    bias,
    offset,
    weightScale,
    xScale,
    groupList,
    output,
    outputScale,
    outputOffset,
    *,
    stream=None,
):
    """Launch ``aclnnGroupedMatmulSwigluQuant``, which writes ``output``, ``outputScale``, ``outputOffset``.

    ::

        aclnnStatus aclnnGroupedMatmulSwigluQuantGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *weight,
            const aclTensor *bias,
            const aclTensor *offset,
            const aclTensor *weightScale,
            const aclTensor *xScale,
            const aclTensor *groupList,
            aclTensor *output,
            aclTensor *outputScale,
            aclTensor *outputOffset,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. INT8; ND.
    weight : Tensor
        ``const aclTensor *``, in. INT8, INT4, INT32; ND, FRACTAL_NZ; rank 3,5.
    bias : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 2.
    offset : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 2.
    weightScale : Tensor
        ``const aclTensor *``, in. UINT64, FLOAT, FLOAT16, BF16; ND; rank 2,3.
    xScale : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    groupList : Tensor
        ``const aclTensor *``, in. INT64; ND; rank 1.
    output : Tensor
        ``aclTensor *``, out. INT8; ND; rank 2.
    outputScale : Tensor
        ``aclTensor *``, out. FLOAT; ND; rank 1.
    outputOffset : Tensor, optional
        ``aclTensor *``, out. FLOAT; ND; rank 1.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_grouped_matmul_swiglu_quant.h`` of library transformer. Seen in 8.1.RC1 and
    2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnGroupedMatmulSwigluQuant(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if weight is None else weight._record,
            _NULL if bias is None else bias._record,
            _NULL if offset is None else offset._record,
            _NULL if weightScale is None else weightScale._record,
            _NULL if xScale is None else xScale._record,
            _NULL if groupList is None else groupList._record,
            _NULL if output is None else output._record,
            _NULL if outputScale is None else outputScale._record,
            _NULL if outputOffset is None else outputOffset._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnGroupedMatmulSwigluQuant",
            _status,
            (x, weight, bias, offset, weightScale, xScale, groupList, output, outputScale, outputOffset),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnGroupedMatmulSwigluQuant",
            (x, weight, bias, offset, weightScale, xScale, groupList, output, outputScale, outputOffset),
            stream,
        )


def aclnnGroupedMatmulSwigluQuantV2(
    x,
    weight,
    weightScale,
    weightAssistMatrix,
    bias,
    xScale,
    smoothScale,
    groupList,
    dequantMode,
    dequantDtype,
    quantMode,
    groupListType,
    tuningConfigOptional,
    output,
    outputScale,
    *,
    stream=None,
):
    """Launch ``aclnnGroupedMatmulSwigluQuantV2``, which writes ``output``, ``outputScale``.

    ::

        aclnnStatus aclnnGroupedMatmulSwigluQuantV2GetWorkspaceSize(
            const aclTensor *x,
            const aclTensorList *weight,
            const aclTensorList *weightScale,
            const aclTensorList *weightAssistMatrix,
            const aclTensor *bias,
            const aclTensor *xScale,
            const aclTensor *smoothScale,
            const aclTensor *groupList,
            int64_t dequantMode,
            int64_t dequantDtype,
            int64_t quantMode,
            int64_t groupListType,
            const aclIntArray *tuningConfigOptional,
            aclTensor *output,
            aclTensor *outputScale,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT8_E4M3FN, FLOAT8_E5M2, FLOAT4_E2M1, INT8, HIFLOAT8; ND; rank 2.
    weight : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT8_E4M3FN, FLOAT8_E5M2, FLOAT4_E2M1, INT8, INT4, INT32, HIFLOAT8;
        ND, FRACTAL_NZ; rank 2,3,4,5.
    weightScale : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT8_E8M0, UINT64, FLOAT, FLOAT16, BF16; ND; rank 1,2,3,4.
    weightAssistMatrix : sequence of Tensor, optional
        ``const aclTensorList *``, in. FLOAT; ND; rank 1,2.
    bias : Tensor, optional
        ``const aclTensor *``, in.
    xScale : Tensor
        ``const aclTensor *``, in. FLOAT8_E8M0, FLOAT; ND; rank 1,3.
    smoothScale : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1,2.
    groupList : Tensor
        ``const aclTensor *``, in. INT64; ND; rank 1.
    dequantMode : int
        ``int64_t``, in.
    dequantDtype : int
        ``int64_t``, in.
    quantMode : int
        ``int64_t``, in.
    groupListType : int
        ``int64_t``, in.
    tuningConfigOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    output : Tensor
        ``aclTensor *``, out. FLOAT8_E4M3FN, FLOAT8_E5M2, FLOAT4_E2M1, INT8, HIFLOAT8; ND; rank 2.
    outputScale : Tensor
        ``aclTensor *``, out. FLOAT8_E8M0, FLOAT; ND; rank 1,3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_grouped_matmul_swiglu_quant_v2.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnGroupedMatmulSwigluQuantV2",
        (x, weight, weightScale, weightAssistMatrix, bias, xScale, smoothScale, groupList, dequantMode,
         dequantDtype, quantMode, groupListType, tuningConfigOptional, output, outputScale),
        stream,
    )


def aclnnGroupedMatmulSwigluQuantWeightNZ(
    x,
    weight,
    bias,
    offset,
    weightScale,
    xScale,
    groupList,
    output,
    outputScale,
    outputOffset,
    *,
    stream=None,
):
    """Launch ``aclnnGroupedMatmulSwigluQuantWeightNZ``.

    ::

        aclnnStatus aclnnGroupedMatmulSwigluQuantWeightNZGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *weight,
            const aclTensor *bias,
            const aclTensor *offset,
            const aclTensor *weightScale,
            const aclTensor *xScale,
            const aclTensor *groupList,
            aclTensor *output,
            aclTensor *outputScale,
            aclTensor *outputOffset,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. INT8; ND; rank 2.
    weight : Tensor
        ``const aclTensor *``, in. INT8, INT4, INT32; FRACTAL_NZ; rank 5.
    bias : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 2.
    offset : Tensor, optional
        ``const aclTensor *``, in.
    weightScale : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    xScale : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    groupList : Tensor
        ``const aclTensor *``, in. INT64; ND; rank 1.
    output : Tensor
        ``aclTensor *``, out. INT8; ND; rank 2.
    outputScale : Tensor
        ``aclTensor *``, out. FLOAT; ND; rank 1.
    outputOffset : Tensor, optional
        ``aclTensor *``, out.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_grouped_matmul_swiglu_quant_weight_nz.h`` of library transformer. Seen in
    2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnGroupedMatmulSwigluQuantWeightNZ(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if weight is None else weight._record,
            _NULL if bias is None else bias._record,
            _NULL if offset is None else offset._record,
            _NULL if weightScale is None else weightScale._record,
            _NULL if xScale is None else xScale._record,
            _NULL if groupList is None else groupList._record,
            _NULL if output is None else output._record,
            _NULL if outputScale is None else outputScale._record,
            _NULL if outputOffset is None else outputOffset._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnGroupedMatmulSwigluQuantWeightNZ",
            _status,
            (x, weight, bias, offset, weightScale, xScale, groupList, output, outputScale, outputOffset),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnGroupedMatmulSwigluQuantWeightNZ",
            (x, weight, bias, offset, weightScale, xScale, groupList, output, outputScale, outputOffset),
            stream,
        )


def aclnnGroupedMatmulSwigluQuantWeightNzV2(
    x,
    weight,
    weightScale,
    weightAssistMatrix,
    bias,
    xScale,
    smoothScale,
    groupList,
    dequantMode,
    dequantDtype,
    quantMode,
    groupListType,
    tuningConfigOptional,
    output,
    outputScale,
    *,
    stream=None,
):
    """Launch ``aclnnGroupedMatmulSwigluQuantWeightNzV2``, which writes ``output``, ``outputScale``.

    ::

        aclnnStatus aclnnGroupedMatmulSwigluQuantWeightNzV2GetWorkspaceSize(
            const aclTensor *x,
            const aclTensorList *weight,
            const aclTensorList *weightScale,
            const aclTensorList *weightAssistMatrix,
            const aclTensor *bias,
            const aclTensor *xScale,
            const aclTensor *smoothScale,
            const aclTensor *groupList,
            int64_t dequantMode,
            int64_t dequantDtype,
            int64_t quantMode,
            int64_t groupListType,
            const aclIntArray *tuningConfigOptional,
            aclTensor *output,
            aclTensor *outputScale,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. INT8, INT4, INT32, FLOAT8_E4M3FN, FLOAT4_E2M1, FLOAT4_E1M2; ND; rank 2.
    weight : sequence of Tensor
        ``const aclTensorList *``, in. INT8, INT4, INT32, FLOAT8_E4M3FN, FLOAT4_E2M1, FLOAT4_E1M2; FRACTAL_NZ;
        rank 4,5.
    weightScale : sequence of Tensor
        ``const aclTensorList *``, in. UINT64, FLOAT, FLOAT16, BF16, FLOAT8_E8M0; ND; rank 1,2,3,4.
    weightAssistMatrix : sequence of Tensor, optional
        ``const aclTensorList *``, in. FLOAT; ND; rank 1,2.
    bias : Tensor, optional
        ``const aclTensor *``, in.
    xScale : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT8_E8M0; ND; rank 1,3.
    smoothScale : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1,2.
    groupList : Tensor
        ``const aclTensor *``, in. INT64; ND; rank 1.
    dequantMode : int
        ``int64_t``, in.
    dequantDtype : int
        ``int64_t``, in.
    quantMode : int
        ``int64_t``, in.
    groupListType : int
        ``int64_t``, in.
    tuningConfigOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    output : Tensor
        ``aclTensor *``, out. INT8, FLOAT8_E4M3FN, FLOAT4_E1M2, FLOAT4_E2M1; ND; rank 2.
    outputScale : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT8_E8M0; ND; rank 1,3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_grouped_matmul_swiglu_quant_weight_nz_v2.h`` of library transformer. Seen in
    2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnGroupedMatmulSwigluQuantWeightNzV2",
        (x, weight, weightScale, weightAssistMatrix, bias, xScale, smoothScale, groupList, dequantMode,
         dequantDtype, quantMode, groupListType, tuningConfigOptional, output, outputScale),
        stream,
    )


def aclnnGroupedMatmulV2(
    x,
    weight,
    biasOptional,
    scaleOptional,
    offsetOptional,
    antiquantScaleOptional,
    antiquantOffsetOptional,
    groupListOptional,
    splitItem,
    groupType,
    y,
    *,
    stream=None,
):
    """Launch ``aclnnGroupedMatmulV2``, which writes ``y``.

    .. deprecated:: CANN
        use aclnnGroupedMatmulV5, scheduled for after December 2026

    ::

        aclnnStatus aclnnGroupedMatmulV2GetWorkspaceSize(
            const aclTensorList *x,
            const aclTensorList *weight,
            const aclTensorList *biasOptional,
            const aclTensorList *scaleOptional,
            const aclTensorList *offsetOptional,
            const aclTensorList *antiquantScaleOptional,
            const aclTensorList *antiquantOffsetOptional,
            const aclIntArray *groupListOptional,
            int64_t splitItem,
            int64_t groupType,
            const aclTensorList *y,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT16, BF16, FLOAT, INT8; ND.
    weight : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT16, BF16, FLOAT, INT8; ND.
    biasOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in. INT32, BF16, FLOAT16, FLOAT; ND.
    scaleOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in. UINT64; ND.
    offsetOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in. FLOAT; ND.
    antiquantScaleOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in. FLOAT16, BF16; ND.
    antiquantOffsetOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in. FLOAT16, BF16; ND.
    groupListOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    splitItem : int
        ``int64_t``, in.
    groupType : int
        ``int64_t``, in.
    y : sequence of Tensor
        ``const aclTensorList *``, out. FLOAT16, BF16, INT8, FLOAT, INT32; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_grouped_matmul_v2.h`` of library transformer. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnGroupedMatmulV2",
        (x, weight, biasOptional, scaleOptional, offsetOptional, antiquantScaleOptional,
         antiquantOffsetOptional, groupListOptional, splitItem, groupType, y),
        stream,
    )


def aclnnGroupedMatmulV3(
    x,
    weight,
    biasOptional,
    scaleOptional,
    offsetOptional,
    antiquantScaleOptional,
    antiquantOffsetOptional,
    groupListOptional,
    splitItem,
    groupType,
    y,
    *,
    stream=None,
):
    """Launch ``aclnnGroupedMatmulV3``, which writes ``y``.

    .. deprecated:: CANN
        use aclnnGroupedMatmulV5, scheduled for after December 2026

    ::

        aclnnStatus aclnnGroupedMatmulV3GetWorkspaceSize(
            const aclTensorList *x,
            const aclTensorList *weight,
            const aclTensorList *biasOptional,
            const aclTensorList *scaleOptional,
            const aclTensorList *offsetOptional,
            const aclTensorList *antiquantScaleOptional,
            const aclTensorList *antiquantOffsetOptional,
            const aclTensor *groupListOptional,
            int64_t splitItem,
            int64_t groupType,
            const aclTensorList *y,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT16, BF16, FLOAT, INT8; ND.
    weight : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT16, BF16, FLOAT, INT8; ND.
    biasOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in. INT32, BF16, FLOAT16, FLOAT; ND.
    scaleOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in. UINT64, INT64; ND.
    offsetOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in. FLOAT; ND.
    antiquantScaleOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in. FLOAT16, BF16; ND.
    antiquantOffsetOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in. FLOAT16, BF16; ND.
    groupListOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND.
    splitItem : int
        ``int64_t``, in.
    groupType : int
        ``int64_t``, in.
    y : sequence of Tensor
        ``const aclTensorList *``, out. FLOAT16, BF16, INT8, FLOAT, INT32; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_grouped_matmul_v3.h`` of library transformer. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    _call.convert_and_call(
        "aclnnGroupedMatmulV3",
        (x, weight, biasOptional, scaleOptional, offsetOptional, antiquantScaleOptional,
         antiquantOffsetOptional, groupListOptional, splitItem, groupType, y),
        stream,
    )


def aclnnGroupedMatmulV4(
    x,
    weight,
    biasOptional,
    scaleOptional,
    offsetOptional,
    antiquantScaleOptional,
    antiquantOffsetOptional,
    perTokenScaleOptional,
    groupListOptional,
    activationInputOptional,
    activationQuantScaleOptional,
    activationQuantOffsetOptional,
    splitItem,
    groupType,
    groupListType,
    actType,
    out,
    activationFeatureOutOptional,
    dynQuantScaleOutOptional,
    *,
    stream=None,
):
    """Launch ``aclnnGroupedMatmulV4``.

    .. deprecated:: CANN
        use aclnnGroupedMatmulV5, scheduled for after December 2026

    ::

        aclnnStatus aclnnGroupedMatmulV4GetWorkspaceSize(
            const aclTensorList *x,
            const aclTensorList *weight,
            const aclTensorList *biasOptional,
            const aclTensorList *scaleOptional,
            const aclTensorList *offsetOptional,
            const aclTensorList *antiquantScaleOptional,
            const aclTensorList *antiquantOffsetOptional,
            const aclTensorList *perTokenScaleOptional,
            const aclTensor *groupListOptional,
            const aclTensorList *activationInputOptional,
            const aclTensorList *activationQuantScaleOptional,
            const aclTensorList *activationQuantOffsetOptional,
            int64_t splitItem,
            int64_t groupType,
            int64_t groupListType,
            int64_t actType,
            aclTensorList *out,
            aclTensorList *activationFeatureOutOptional,
            aclTensorList *dynQuantScaleOutOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT16, BF16, FLOAT, INT8, INT4, FLOAT8_E4M3FN, FLOAT8_E5M2, HIFLOAT8,
        FLOAT4_E2M1; ND.
    weight : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT16, BF16, FLOAT, INT8, INT4, FLOAT8_E4M3FN, FLOAT8_E5M2, HIFLOAT8,
        FLOAT4_E2M1; ND, FRACTAL_NZ.
    biasOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in. INT32, BF16, FLOAT16, FLOAT, INT8; ND.
    scaleOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in. UINT64, INT64, BF16, FLOAT, FLOAT8_E8M0; ND.
    offsetOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in. FLOAT; ND.
    antiquantScaleOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in. FLOAT16, BF16; ND.
    antiquantOffsetOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in. FLOAT16, BF16; ND.
    perTokenScaleOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in. FLOAT, FLOAT8_E8M0; ND.
    groupListOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND.
    activationInputOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in.
    activationQuantScaleOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in.
    activationQuantOffsetOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in.
    splitItem : int
        ``int64_t``, in.
    groupType : int
        ``int64_t``, in.
    groupListType : int
        ``int64_t``, in.
    actType : int
        ``int64_t``, in.
    out : sequence of Tensor
        ``aclTensorList *``, out. FLOAT16, BF16, INT8, FLOAT, INT32; ND.
    activationFeatureOutOptional : sequence of Tensor, optional
        ``aclTensorList *``, out.
    dynQuantScaleOutOptional : sequence of Tensor, optional
        ``aclTensorList *``, out.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_grouped_matmul_v4.h`` of library transformer. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    _call.convert_and_call(
        "aclnnGroupedMatmulV4",
        (x, weight, biasOptional, scaleOptional, offsetOptional, antiquantScaleOptional,
         antiquantOffsetOptional, perTokenScaleOptional, groupListOptional, activationInputOptional,
         activationQuantScaleOptional, activationQuantOffsetOptional, splitItem, groupType, groupListType,
         actType, out, activationFeatureOutOptional, dynQuantScaleOutOptional),
        stream,
    )


def aclnnGroupedMatmulV5(
    x,
    weight,
    biasOptional,
    scaleOptional,
    offsetOptional,
    antiquantScaleOptional,
    antiquantOffsetOptional,
    perTokenScaleOptional,
    groupListOptional,
    activationInputOptional,
    activationQuantScaleOptional,
    activationQuantOffsetOptional,
    splitItem,
    groupType,
    groupListType,
    actType,
    tuningConfigOptional,
    out,
    activationFeatureOutOptional,
    dynQuantScaleOutOptional,
    *,
    stream=None,
):
    """Launch ``aclnnGroupedMatmulV5``.

    ::

        aclnnStatus aclnnGroupedMatmulV5GetWorkspaceSize(
            const aclTensorList *x,
            const aclTensorList *weight,
            const aclTensorList *biasOptional,
            const aclTensorList *scaleOptional,
            const aclTensorList *offsetOptional,
            const aclTensorList *antiquantScaleOptional,
            const aclTensorList *antiquantOffsetOptional,
            const aclTensorList *perTokenScaleOptional,
            const aclTensor *groupListOptional,
            const aclTensorList *activationInputOptional,
            const aclTensorList *activationQuantScaleOptional,
            const aclTensorList *activationQuantOffsetOptional,
            int64_t splitItem,
            int64_t groupType,
            int64_t groupListType,
            int64_t actType,
            aclIntArray *tuningConfigOptional,
            aclTensorList *out,
            aclTensorList *activationFeatureOutOptional,
            aclTensorList *dynQuantScaleOutOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, INT16, INT8, INT4, BF16, FLOAT8_E5M2, FLOAT8_E4M3FN,
        HIFLOAT8, FLOAT4_E2M1; ND; rank 2-6.
    weight : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, INT16, INT8, INT4, BF16, FLOAT8_E5M2, FLOAT8_E4M3FN,
        HIFLOAT8, FLOAT4_E2M1; ND; rank 2-3.
    biasOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in. FLOAT, FLOAT16, INT32, BF16; ND; rank 1-2.
    scaleOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in. FLOAT, UINT64, BF16, FLOAT8_E8M0, INT64; ND; rank 1-4.
    offsetOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in. FLOAT; ND; rank 3.
    antiquantScaleOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in. FLOAT16, BF16; ND; rank 1-3.
    antiquantOffsetOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in. FLOAT16, BF16; ND; rank 1-3.
    perTokenScaleOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in. FLOAT, FLOAT8_E8M0; ND; rank 1-3.
    groupListOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND; rank 1-2.
    activationInputOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in.
    activationQuantScaleOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in.
    activationQuantOffsetOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in.
    splitItem : int
        ``int64_t``, in.
    groupType : int
        ``int64_t``, in.
    groupListType : int
        ``int64_t``, in.
    actType : int
        ``int64_t``, in.
    tuningConfigOptional : sequence of int, optional
        ``aclIntArray *``, in.
    out : sequence of Tensor
        ``aclTensorList *``, out. FLOAT, FLOAT16, INT32, INT8, BF16; ND; rank 2-3.
    activationFeatureOutOptional : sequence of Tensor, optional
        ``aclTensorList *``, out.
    dynQuantScaleOutOptional : sequence of Tensor, optional
        ``aclTensorList *``, out.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_grouped_matmul_v5.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    _call.convert_and_call(
        "aclnnGroupedMatmulV5",
        (x, weight, biasOptional, scaleOptional, offsetOptional, antiquantScaleOptional,
         antiquantOffsetOptional, perTokenScaleOptional, groupListOptional, activationInputOptional,
         activationQuantScaleOptional, activationQuantOffsetOptional, splitItem, groupType, groupListType,
         actType, tuningConfigOptional, out, activationFeatureOutOptional, dynQuantScaleOutOptional),
        stream,
    )


def aclnnGroupedMatmulWeightNz(
    x,
    weight,
    biasOptional,
    scaleOptional,
    offsetOptional,
    antiquantScaleOptional,
    antiquantOffsetOptional,
    perTokenScaleOptional,
    groupListOptional,
    activationInputOptional,
    activationQuantScaleOptional,
    activationQuantOffsetOptional,
    splitItem,
    groupType,
    groupListType,
    actType,
    tuningConfigOptional,
    quantGroupSize,
    out,
    activationFeatureOutOptional,
    dynQuantScaleOutOptional,
    *,
    stream=None,
):
    """Launch ``aclnnGroupedMatmulWeightNz``.

    ::

        aclnnStatus aclnnGroupedMatmulWeightNzGetWorkspaceSize(
            const aclTensorList *x,
            const aclTensorList *weight,
            const aclTensorList *biasOptional,
            const aclTensorList *scaleOptional,
            const aclTensorList *offsetOptional,
            const aclTensorList *antiquantScaleOptional,
            const aclTensorList *antiquantOffsetOptional,
            const aclTensorList *perTokenScaleOptional,
            const aclTensor *groupListOptional,
            const aclTensorList *activationInputOptional,
            const aclTensorList *activationQuantScaleOptional,
            const aclTensorList *activationQuantOffsetOptional,
            int64_t splitItem,
            int64_t groupType,
            int64_t groupListType,
            int64_t actType,
            aclIntArray *tuningConfigOptional,
            int64_t quantGroupSize,
            aclTensorList *out,
            aclTensorList *activationFeatureOutOptional,
            aclTensorList *dynQuantScaleOutOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT16, BF16, INT8, INT4, INT32, FLOAT8_E4M3FN, FLOAT4_E2M1,
        FLOAT4_E1M2; ND.
    weight : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT16, BF16, INT8, INT4, INT32, FLOAT, FLOAT4_E2M1, FLOAT4_E1M2,
        FLOAT8_E4M3FN; FRACTAL_NZ.
    biasOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in. FLOAT16, FLOAT, INT32, BF16; ND.
    scaleOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in. UINT64, INT64, BF16, FLOAT, FLOAT8_E8M0; ND.
    offsetOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in. FLOAT; ND.
    antiquantScaleOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in. FLOAT16, BF16, FLOAT8_E8M0; ND.
    antiquantOffsetOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in. FLOAT16, BF16; ND.
    perTokenScaleOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in. FLOAT, FLOAT8_E8M0; ND.
    groupListOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND.
    activationInputOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in.
    activationQuantScaleOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in.
    activationQuantOffsetOptional : sequence of Tensor, optional
        ``const aclTensorList *``, in.
    splitItem : int
        ``int64_t``, in.
    groupType : int
        ``int64_t``, in.
    groupListType : int
        ``int64_t``, in.
    actType : int
        ``int64_t``, in.
    tuningConfigOptional : sequence of int, optional
        ``aclIntArray *``, in.
    quantGroupSize : int
        ``int64_t``, in.
    out : sequence of Tensor
        ``aclTensorList *``, out. FLOAT16, BF16, FLOAT, INT32; ND.
    activationFeatureOutOptional : sequence of Tensor, optional
        ``aclTensorList *``, out.
    dynQuantScaleOutOptional : sequence of Tensor, optional
        ``aclTensorList *``, out.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_grouped_matmul_weight_nz.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    _call.convert_and_call(
        "aclnnGroupedMatmulWeightNz",
        (x, weight, biasOptional, scaleOptional, offsetOptional, antiquantScaleOptional,
         antiquantOffsetOptional, perTokenScaleOptional, groupListOptional, activationInputOptional,
         activationQuantScaleOptional, activationQuantOffsetOptional, splitItem, groupType, groupListType,
         actType, tuningConfigOptional, quantGroupSize, out, activationFeatureOutOptional,
         dynQuantScaleOutOptional),
        stream,
    )


def aclnnIncreFlashAttention(
    query,
    key,
    value,
    pseShift,
    attenMask,
    actualSeqLengths,
    numHeads,
    scaleValue,
    inputLayout,
    numKeyValueHeads,
    attentionOut,
    *,
    stream=None,
):
    """Launch ``aclnnIncreFlashAttention``, which writes ``attentionOut``.

    .. deprecated:: CANN
        use aclnnIncreFlashAttentionV4, scheduled for December 2026

    ::

        aclnnStatus aclnnIncreFlashAttentionGetWorkspaceSize(
            const aclTensor *query,
            const aclTensorList *key,
            const aclTensorList *value,
            const aclTensor *pseShift,
            const aclTensor *attenMask,
            const aclIntArray *actualSeqLengths,
            int64_t numHeads,
            double scaleValue,
            char *inputLayout,
            int64_t numKeyValueHeads,
            const aclTensor *attentionOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    key : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT16, BF16; ND.
    value : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT16, BF16; ND.
    pseShift : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    attenMask : Tensor
        ``const aclTensor *``, in. BOOL, INT8, UINT8; ND.
    actualSeqLengths : sequence of int
        ``const aclIntArray *``, in.
    numHeads : int
        ``int64_t``, in.
    scaleValue : float
        ``double``, in.
    inputLayout : str
        ``char *``, in.
    numKeyValueHeads : int
        ``int64_t``, in.
    attentionOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_incre_flash_attention.h`` of library transformer. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A2, Atlas inference.
    """
    _call.convert_and_call(
        "aclnnIncreFlashAttention",
        (query, key, value, pseShift, attenMask, actualSeqLengths, numHeads, scaleValue, inputLayout,
         numKeyValueHeads, attentionOut),
        stream,
    )


def aclnnIncreFlashAttentionV2(
    query,
    key,
    value,
    pseShift,
    attenMask,
    actualSeqLengths,
    dequantScale1,
    quantScale1,
    dequantScale2,
    quantScale2,
    quantOffset2,
    numHeads,
    scaleValue,
    inputLayout,
    numKeyValueHeads,
    attentionOut,
    *,
    stream=None,
):
    """Launch ``aclnnIncreFlashAttentionV2``, which writes ``attentionOut``.

    .. deprecated:: CANN
        use aclnnIncreFlashAttentionV4, scheduled for December 2026

    ::

        aclnnStatus aclnnIncreFlashAttentionV2GetWorkspaceSize(
            const aclTensor *query,
            const aclTensorList *key,
            const aclTensorList *value,
            const aclTensor *pseShift,
            const aclTensor *attenMask,
            const aclIntArray *actualSeqLengths,
            const aclTensor *dequantScale1,
            const aclTensor *quantScale1,
            const aclTensor *dequantScale2,
            const aclTensor *quantScale2,
            const aclTensor *quantOffset2,
            int64_t numHeads,
            double scaleValue,
            char *inputLayout,
            int64_t numKeyValueHeads,
            const aclTensor *attentionOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    key : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT16, BF16; ND.
    value : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT16, BF16; ND.
    pseShift : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    attenMask : Tensor
        ``const aclTensor *``, in. BOOL, INT8, UINT8; ND.
    actualSeqLengths : sequence of int
        ``const aclIntArray *``, in.
    dequantScale1 : Tensor
        ``const aclTensor *``, in. UINT64, FLOAT; ND.
    quantScale1 : Tensor
        ``const aclTensor *``, in. FLOAT, BF16; ND.
    dequantScale2 : Tensor
        ``const aclTensor *``, in. UINT64, FLOAT; ND.
    quantScale2 : Tensor
        ``const aclTensor *``, in. FLOAT, BF16; ND.
    quantOffset2 : Tensor
        ``const aclTensor *``, in. FLOAT, BF16; ND.
    numHeads : int
        ``int64_t``, in.
    scaleValue : float
        ``double``, in.
    inputLayout : str
        ``char *``, in.
    numKeyValueHeads : int
        ``int64_t``, in.
    attentionOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, INT8; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_incre_flash_attention_v2.h`` of library transformer. Seen in 8.1.RC1 and
    2026-08.

    Documented for Atlas A2, Atlas inference.
    """
    _call.convert_and_call(
        "aclnnIncreFlashAttentionV2",
        (query, key, value, pseShift, attenMask, actualSeqLengths, dequantScale1, quantScale1,
         dequantScale2, quantScale2, quantOffset2, numHeads, scaleValue, inputLayout, numKeyValueHeads,
         attentionOut),
        stream,
    )


def aclnnIncreFlashAttentionV3(
    query,
    key,
    value,
    pseShift,
    attenMask,
    actualSeqLengths,
    dequantScale1,
    quantScale1,
    dequantScale2,
    quantScale2,
    quantOffset2,
    antiquantScale,
    antiquantOffset,
    blocktable,
    numHeads,
    scaleValue,
    inputLayout,
    numKeyValueHeads,
    blockSize,
    innerPrecise,
    attentionOut,
    *,
    stream=None,
):
    """Launch ``aclnnIncreFlashAttentionV3``, which writes ``attentionOut``.

    .. deprecated:: CANN
        use aclnnIncreFlashAttentionV4, scheduled for December 2026

    ::

        aclnnStatus aclnnIncreFlashAttentionV3GetWorkspaceSize(
            const aclTensor *query,
            const aclTensorList *key,
            const aclTensorList *value,
            const aclTensor *pseShift,
            const aclTensor *attenMask,
            const aclIntArray *actualSeqLengths,
            const aclTensor *dequantScale1,
            const aclTensor *quantScale1,
            const aclTensor *dequantScale2,
            const aclTensor *quantScale2,
            const aclTensor *quantOffset2,
            const aclTensor *antiquantScale,
            const aclTensor *antiquantOffset,
            const aclTensor *blocktable,
            int64_t numHeads,
            double scaleValue,
            char *inputLayout,
            int64_t numKeyValueHeads,
            int64_t blockSize,
            int64_t innerPrecise,
            const aclTensor *attentionOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    key : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT16, BF16, INT8; ND.
    value : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT16, BF16, INT8; ND.
    pseShift : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    attenMask : Tensor
        ``const aclTensor *``, in. BOOL, INT8, UINT8; ND.
    actualSeqLengths : sequence of int
        ``const aclIntArray *``, in.
    dequantScale1 : Tensor
        ``const aclTensor *``, in. UINT64, FLOAT; ND.
    quantScale1 : Tensor
        ``const aclTensor *``, in. FLOAT, BF16; ND.
    dequantScale2 : Tensor
        ``const aclTensor *``, in. UINT64, FLOAT; ND.
    quantScale2 : Tensor
        ``const aclTensor *``, in. FLOAT, BF16; ND.
    quantOffset2 : Tensor
        ``const aclTensor *``, in. FLOAT, BF16; ND.
    antiquantScale : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16.
    antiquantOffset : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    blocktable : Tensor
        ``const aclTensor *``, in. INT32; ND.
    numHeads : int
        ``int64_t``, in.
    scaleValue : float
        ``double``, in.
    inputLayout : str
        ``char *``, in.
    numKeyValueHeads : int
        ``int64_t``, in.
    blockSize : int
        ``int64_t``, in.
    innerPrecise : int
        ``int64_t``, in.
    attentionOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, INT8; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_incre_flash_attention_v3.h`` of library transformer. Seen in 8.1.RC1 and
    2026-08.

    Documented for Atlas A2, Atlas inference.
    """
    _call.convert_and_call(
        "aclnnIncreFlashAttentionV3",
        (query, key, value, pseShift, attenMask, actualSeqLengths, dequantScale1, quantScale1,
         dequantScale2, quantScale2, quantOffset2, antiquantScale, antiquantOffset, blocktable, numHeads,
         scaleValue, inputLayout, numKeyValueHeads, blockSize, innerPrecise, attentionOut),
        stream,
    )


def aclnnIncreFlashAttentionV4(
    query,
    key,
    value,
    pseShift,
    attenMask,
    actualSeqLengths,
    dequantScale1,
    quantScale1,
    dequantScale2,
    quantScale2,
    quantOffset2,
    antiquantScale,
    antiquantOffset,
    blocktable,
    kvPaddingSize,
    numHeads,
    scaleValue,
    inputLayout,
    numKeyValueHeads,
    blockSize,
    innerPrecise,
    attentionOut,
    *,
    stream=None,
):
    """Launch ``aclnnIncreFlashAttentionV4``, which writes ``attentionOut``.

    ::

        aclnnStatus aclnnIncreFlashAttentionV4GetWorkspaceSize(
            const aclTensor *query,
            const aclTensorList *key,
            const aclTensorList *value,
            const aclTensor *pseShift,
            const aclTensor *attenMask,
            const aclIntArray *actualSeqLengths,
            const aclTensor *dequantScale1,
            const aclTensor *quantScale1,
            const aclTensor *dequantScale2,
            const aclTensor *quantScale2,
            const aclTensor *quantOffset2,
            const aclTensor *antiquantScale,
            const aclTensor *antiquantOffset,
            const aclTensor *blocktable,
            const aclTensor *kvPaddingSize,
            int64_t numHeads,
            double scaleValue,
            char *inputLayout,
            int64_t numKeyValueHeads,
            int64_t blockSize,
            int64_t innerPrecise,
            const aclTensor *attentionOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    key : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT16, BF16, INT8; ND.
    value : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT16, BF16, INT8; ND.
    pseShift : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    attenMask : Tensor
        ``const aclTensor *``, in. BOOL, INT8, UINT8; ND.
    actualSeqLengths : sequence of int
        ``const aclIntArray *``, in.
    dequantScale1 : Tensor
        ``const aclTensor *``, in. UINT64, FLOAT; ND.
    quantScale1 : Tensor
        ``const aclTensor *``, in. FLOAT, BF16; ND.
    dequantScale2 : Tensor
        ``const aclTensor *``, in. UINT64, FLOAT; ND.
    quantScale2 : Tensor
        ``const aclTensor *``, in. FLOAT, BF16; ND.
    quantOffset2 : Tensor
        ``const aclTensor *``, in. FLOAT, BF16; ND.
    antiquantScale : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    antiquantOffset : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    blocktable : Tensor
        ``const aclTensor *``, in. INT32; ND.
    kvPaddingSize : Tensor
        ``const aclTensor *``, in. INT64.
    numHeads : int
        ``int64_t``, in.
    scaleValue : float
        ``double``, in.
    inputLayout : str
        ``char *``, in.
    numKeyValueHeads : int
        ``int64_t``, in.
    blockSize : int
        ``int64_t``, in.
    innerPrecise : int
        ``int64_t``, in.
    attentionOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, INT8; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_incre_flash_attention_v4.h`` of library transformer. Seen in 8.1.RC1 and
    2026-08.

    Documented for Atlas A3, Atlas A2, Atlas inference.
    """
    _call.convert_and_call(
        "aclnnIncreFlashAttentionV4",
        (query, key, value, pseShift, attenMask, actualSeqLengths, dequantScale1, quantScale1,
         dequantScale2, quantScale2, quantOffset2, antiquantScale, antiquantOffset, blocktable,
         kvPaddingSize, numHeads, scaleValue, inputLayout, numKeyValueHeads, blockSize, innerPrecise,
         attentionOut),
        stream,
    )


def aclnnIndexerQuantCache(
    cacheRef,
    cacheScaleRef,
    x,
    slotMapping,
    quantMode,
    roundScale,
    xScale,
    *,
    stream=None,
):
    """Launch ``aclnnIndexerQuantCache``, which updates ``cacheRef``, ``cacheScaleRef``.

    ::

        aclnnStatus aclnnIndexerQuantCacheGetWorkspaceSize(
            aclTensor *cacheRef,
            aclTensor *cacheScaleRef,
            const aclTensor *x,
            const aclTensor *slotMapping,
            int64_t quantMode,
            bool roundScale,
            float xScale,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    cacheRef : Tensor
        ``aclTensor *``, inout. FLOAT8_E4M3FN, FLOAT8_E5M2, UINT8, FLOAT4_E2M1, FLOAT4_E1M2; ND.
    cacheScaleRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT8_E8M0; ND.
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    slotMapping : Tensor
        ``const aclTensor *``, in. INT32; ND.
    quantMode : int
        ``int64_t``, in.
    roundScale : bool
        ``bool``, in.
    xScale : float
        ``float``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_indexer_quant_cache.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnIndexerQuantCache(
            _NULL if stream is None else stream._record,
            _NULL if cacheRef is None else cacheRef._record,
            _NULL if cacheScaleRef is None else cacheScaleRef._record,
            _NULL if x is None else x._record,
            _NULL if slotMapping is None else slotMapping._record,
            quantMode,
            roundScale,
            xScale,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnIndexerQuantCache",
            _status,
            (cacheRef, cacheScaleRef, x, slotMapping, quantMode, roundScale, xScale),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnIndexerQuantCache",
            (cacheRef, cacheScaleRef, x, slotMapping, quantMode, roundScale, xScale),
            stream,
        )


def aclnnInplaceAttentionWorkerScheduler(scheduleContextRef, *, stream=None):
    """Launch ``aclnnInplaceAttentionWorkerScheduler``, which updates ``scheduleContextRef``.

    ::

        aclnnStatus aclnnInplaceAttentionWorkerSchedulerGetWorkspaceSize(
            aclTensor *scheduleContextRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    scheduleContextRef : Tensor
        ``aclTensor *``, inout. INT8; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_attention_worker_scheduler.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceAttentionWorkerScheduler(
            _NULL if stream is None else stream._record,
            _NULL if scheduleContextRef is None else scheduleContextRef._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceAttentionWorkerScheduler", _status, (scheduleContextRef,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceAttentionWorkerScheduler", (scheduleContextRef,), stream)


def aclnnInplaceFfnWorkerScheduler(scheduleContextRef, syncGroupSize, executeMode, *, stream=None):
    """Launch ``aclnnInplaceFfnWorkerScheduler``, which updates ``scheduleContextRef``.

    ::

        aclnnStatus aclnnInplaceFfnWorkerSchedulerGetWorkspaceSize(
            aclTensor *scheduleContextRef,
            int32_t syncGroupSize,
            int32_t executeMode,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    scheduleContextRef : Tensor
        ``aclTensor *``, inout. INT8; ND.
    syncGroupSize : int
        ``int32_t``, in.
    executeMode : int
        ``int32_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_ffn_worker_scheduler.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceFfnWorkerScheduler(
            _NULL if stream is None else stream._record,
            _NULL if scheduleContextRef is None else scheduleContextRef._record,
            syncGroupSize,
            executeMode,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnInplaceFfnWorkerScheduler",
            _status,
            (scheduleContextRef, syncGroupSize, executeMode),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnInplaceFfnWorkerScheduler",
            (scheduleContextRef, syncGroupSize, executeMode),
            stream,
        )


def aclnnInplaceFusedCausalConv1d(
    x,
    weight,
    convStates,
    queryStartLoc,
    cacheIndices,
    initialStateMode,
    bias,
    numAcceptedTokens,
    numComputedTokens,
    blockIdxFirstScheduledToken,
    blockIdxLastScheduledToken,
    initialStateIdx,
    activationMode,
    padSlotId,
    runMode,
    maxQueryLen,
    residualConnection,
    blockSize,
    convMode,
    *,
    stream=None,
):
    """Launch ``aclnnInplaceFusedCausalConv1d``, which updates ``x``, ``convStates``.

    ::

        aclnnStatus aclnnInplaceFusedCausalConv1dGetWorkspaceSize(
            aclTensor *x,
            const aclTensor *weight,
            aclTensor *convStates,
            const aclTensor *queryStartLoc,
            const aclTensor *cacheIndices,
            const aclTensor *initialStateMode,
            const aclTensor *bias,
            const aclTensor *numAcceptedTokens,
            const aclTensor *numComputedTokens,
            const aclTensor *blockIdxFirstScheduledToken,
            const aclTensor *blockIdxLastScheduledToken,
            const aclTensor *initialStateIdx,
            int64_t activationMode,
            int64_t padSlotId,
            int64_t runMode,
            int64_t maxQueryLen,
            int64_t residualConnection,
            int64_t blockSize,
            int64_t convMode,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``aclTensor *``, inout. FLOAT16, BF16; ND; rank 2-3.
    weight : Tensor
        ``const aclTensor *``, in. ND; rank 2.
    convStates : Tensor
        ``aclTensor *``, inout. ND; rank 3.
    queryStartLoc : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    cacheIndices : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1-2.
    initialStateMode : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    bias : Tensor, optional
        ``const aclTensor *``, in. ND; rank 1.
    numAcceptedTokens : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    numComputedTokens : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    blockIdxFirstScheduledToken : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    blockIdxLastScheduledToken : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    initialStateIdx : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    activationMode : int
        ``int64_t``, in.
    padSlotId : int
        ``int64_t``, in.
    runMode : int
        ``int64_t``, in.
    maxQueryLen : int
        ``int64_t``, in.
    residualConnection : int
        ``int64_t``, in.
    blockSize : int
        ``int64_t``, in.
    convMode : int
        ``int64_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_inplace_fused_causal_conv1d.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceFusedCausalConv1d(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if weight is None else weight._record,
            _NULL if convStates is None else convStates._record,
            _NULL if queryStartLoc is None else queryStartLoc._record,
            _NULL if cacheIndices is None else cacheIndices._record,
            _NULL if initialStateMode is None else initialStateMode._record,
            _NULL if bias is None else bias._record,
            _NULL if numAcceptedTokens is None else numAcceptedTokens._record,
            _NULL if numComputedTokens is None else numComputedTokens._record,
            _NULL if blockIdxFirstScheduledToken is None else blockIdxFirstScheduledToken._record,
            _NULL if blockIdxLastScheduledToken is None else blockIdxLastScheduledToken._record,
            _NULL if initialStateIdx is None else initialStateIdx._record,
            activationMode,
            padSlotId,
            runMode,
            maxQueryLen,
            residualConnection,
            blockSize,
            convMode,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnInplaceFusedCausalConv1d",
            _status,
            (x, weight, convStates, queryStartLoc, cacheIndices, initialStateMode, bias, numAcceptedTokens,
             numComputedTokens, blockIdxFirstScheduledToken, blockIdxLastScheduledToken, initialStateIdx,
             activationMode, padSlotId, runMode, maxQueryLen, residualConnection, blockSize, convMode),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnInplaceFusedCausalConv1d",
            (x, weight, convStates, queryStartLoc, cacheIndices, initialStateMode, bias, numAcceptedTokens,
             numComputedTokens, blockIdxFirstScheduledToken, blockIdxLastScheduledToken, initialStateIdx,
             activationMode, padSlotId, runMode, maxQueryLen, residualConnection, blockSize, convMode),
            stream,
        )


def aclnnInplaceMatmulAllReduceAddRmsNorm(
    x1,
    x2,
    bias,
    residual,
    gamma,
    epsilon,
    group,
    reduceOp,
    commTurn,
    streamMode,
    normOut,
    *,
    stream=None,
):
    """Launch ``aclnnInplaceMatmulAllReduceAddRmsNorm``, which writes ``normOut`` and updates ``residual``.

    .. deprecated:: CANN
        use aclnnMatmulAllReduce and aclnnAddRmsNorm, scheduled for after December 2026

    ::

        aclnnStatus aclnnInplaceMatmulAllReduceAddRmsNormGetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *bias,
            const aclTensor *residual,
            const aclTensor *gamma,
            double epsilon,
            const char *group,
            const char *reduceOp,
            int64_t commTurn,
            int64_t streamMode,
            const aclTensor *normOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2-3.
    x2 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    bias : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1.
    residual : Tensor
        ``const aclTensor *``, inout. FLOAT16, BF16; ND; rank 3.
    gamma : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1.
    epsilon : float
        ``double``, in.
    group : str
        ``const char *``, in.
    reduceOp : str
        ``const char *``, in.
    commTurn : int
        ``int64_t``, in.
    streamMode : int
        ``int64_t``, in.
    normOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_inplace_matmul_all_reduce_add_rms_norm.h`` of library transformer. Seen in
    8.1.RC1 and 2026-08.

    Documented for Atlas A2.
    """
    _call.convert_and_call(
        "aclnnInplaceMatmulAllReduceAddRmsNorm",
        (x1, x2, bias, residual, gamma, epsilon, group, reduceOp, commTurn, streamMode, normOut),
        stream,
    )


def aclnnInplacePartialRotaryMul(xRef, cos, sin, rotary_mode, partialSlice, *, stream=None):
    """Launch ``aclnnInplacePartialRotaryMul``, which updates ``xRef``.

    ::

        aclnnStatus aclnnInplacePartialRotaryMulGetWorkspaceSize(
            const aclTensor *xRef,
            const aclTensor *cos,
            const aclTensor *sin,
            int64_t rotary_mode,
            const aclIntArray *partialSlice,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    xRef : Tensor
        ``const aclTensor *``, inout. BF16, FLOAT16, FLOAT; ND; rank 4.
    cos : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 4.
    sin : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 4.
    rotary_mode : int
        ``int64_t``, in.
    partialSlice : sequence of int
        ``const aclIntArray *``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_inplace_partial_rotary_mul.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnInplacePartialRotaryMul",
        (xRef, cos, sin, rotary_mode, partialSlice),
        stream,
    )


def aclnnInplacePartialRotaryMulGrad(dyRef, cos, sin, rotaryMode, partialSlice, *, stream=None):
    """Launch ``aclnnInplacePartialRotaryMulGrad``, which updates ``dyRef``.

    ::

        aclnnStatus aclnnInplacePartialRotaryMulGradGetWorkspaceSize(
            aclTensor *dyRef,
            const aclTensor *cos,
            const aclTensor *sin,
            int64_t rotaryMode,
            const aclIntArray *partialSlice,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    dyRef : Tensor
        ``aclTensor *``, inout. BF16, FLOAT16, FLOAT; ND; rank 4.
    cos : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 4.
    sin : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 4.
    rotaryMode : int
        ``int64_t``, in.
    partialSlice : sequence of int
        ``const aclIntArray *``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_inplace_partial_rotary_mul_grad.h`` of library transformer. Seen in 2026-08.
    The prototype is known from documents alone.

    Documented for Ascend 950.
    """
    _call.convert_and_call(
        "aclnnInplacePartialRotaryMulGrad",
        (dyRef, cos, sin, rotaryMode, partialSlice),
        stream,
    )


def aclnnInplaceQuantMatmulAllReduceAddRmsNorm(
    x1,
    x2,
    bias,
    dequantScale,
    residual,
    gamma,
    epsilon,
    group,
    reduceOp,
    commTurn,
    streamMode,
    normOut,
    *,
    stream=None,
):
    """Launch ``aclnnInplaceQuantMatmulAllReduceAddRmsNorm``.

    .. deprecated:: CANN
        use aclnnQuantMatmulAllReduceV2 and aclnnAddRmsNorm, scheduled for after December 2026

    ::

        aclnnStatus aclnnInplaceQuantMatmulAllReduceAddRmsNormGetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *bias,
            const aclTensor *dequantScale,
            const aclTensor *residual,
            const aclTensor *gamma,
            double epsilon,
            const char *group,
            const char *reduceOp,
            int64_t commTurn,
            int64_t streamMode,
            const aclTensor *normOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. INT8; ND; rank 2-3.
    x2 : Tensor
        ``const aclTensor *``, in. INT8; ND; rank 2.
    bias : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    dequantScale : Tensor
        ``const aclTensor *``, in. UINT64, INT64, BF16; ND; rank 1-2.
    residual : Tensor
        ``const aclTensor *``, inout. FLOAT16, BF16; ND; rank 3.
    gamma : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1.
    epsilon : float
        ``double``, in.
    group : str
        ``const char *``, in.
    reduceOp : str
        ``const char *``, in.
    commTurn : int
        ``int64_t``, in.
    streamMode : int
        ``int64_t``, in.
    normOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_inplace_quant_matmul_all_reduce_add_rms_norm.h`` of library transformer. Seen
    in 8.1.RC1 and 2026-08.

    Documented for Atlas A2.
    """
    _call.convert_and_call(
        "aclnnInplaceQuantMatmulAllReduceAddRmsNorm",
        (x1, x2, bias, dequantScale, residual, gamma, epsilon, group, reduceOp, commTurn, streamMode,
         normOut),
        stream,
    )


def aclnnInplaceWeightQuantMatmulAllReduceAddRmsNorm(
    x1,
    x2,
    bias,
    antiquantScale,
    antiquantOffset,
    residual,
    gamma,
    epsilon,
    group,
    reduceOp,
    commTurn,
    streamMode,
    antiquantGroupSize,
    normOut,
    *,
    stream=None,
):
    """Launch ``aclnnInplaceWeightQuantMatmulAllReduceAddRmsNorm``.

    .. deprecated:: CANN
        use aclnnWeightQuantMatmulAllReduce and aclnnAddRmsNorm, scheduled for after December 2026

    ::

        aclnnStatus aclnnInplaceWeightQuantMatmulAllReduceAddRmsNormGetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *bias,
            const aclTensor *antiquantScale,
            const aclTensor *antiquantOffset,
            const aclTensor *residual,
            const aclTensor *gamma,
            double epsilon,
            const char *group,
            const char *reduceOp,
            int64_t commTurn,
            int64_t streamMode,
            int64_t antiquantGroupSize,
            const aclTensor *normOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 2-3.
    x2 : Tensor
        ``const aclTensor *``, in. INT8, INT4; ND; rank 2.
    bias : Tensor, optional
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 1.
    antiquantScale : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 1-2.
    antiquantOffset : Tensor, optional
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 1-2.
    residual : Tensor
        ``const aclTensor *``, inout. FLOAT16, BF16; ND; rank 3.
    gamma : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1.
    epsilon : float
        ``double``, in.
    group : str
        ``const char *``, in.
    reduceOp : str
        ``const char *``, in.
    commTurn : int
        ``int64_t``, in.
    streamMode : int
        ``int64_t``, in.
    antiquantGroupSize : int
        ``int64_t``, in.
    normOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_inplace_weight_quant_matmul_all_reduce_add_rms_norm.h`` of library
    transformer. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A2.
    """
    _call.convert_and_call(
        "aclnnInplaceWeightQuantMatmulAllReduceAddRmsNorm",
        (x1, x2, bias, antiquantScale, antiquantOffset, residual, gamma, epsilon, group, reduceOp,
         commTurn, streamMode, antiquantGroupSize, normOut),
        stream,
    )


def aclnnInterleaveRope(x, cos, sin, out, *, stream=None):
    """Launch ``aclnnInterleaveRope``, which writes ``out``.

    ::

        aclnnStatus aclnnInterleaveRopeGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *cos,
            const aclTensor *sin,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 4.
    cos : Tensor
        ``const aclTensor *``, in. ND; rank 4.
    sin : Tensor
        ``const aclTensor *``, in. ND; rank 4.
    out : Tensor
        ``aclTensor *``, out. ND; rank 4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_interleave_rope.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnInterleaveRope(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if cos is None else cos._record,
            _NULL if sin is None else sin._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInterleaveRope", _status, (x, cos, sin, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInterleaveRope", (x, cos, sin, out), stream)


def aclnnKvCompressEpilog(
    cacheRef,
    x,
    slotMapping,
    quantGroupSize,
    quantMode,
    roundScale,
    xScale,
    *,
    stream=None,
):
    """Launch ``aclnnKvCompressEpilog``, which updates ``cacheRef``.

    ::

        aclnnStatus aclnnKvCompressEpilogGetWorkspaceSize(
            aclTensor *cacheRef,
            const aclTensor *x,
            const aclTensor *slotMapping,
            int64_t quantGroupSize,
            int64_t quantMode,
            bool roundScale,
            float xScale,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    cacheRef : Tensor
        ``aclTensor *``, inout. UINT8; ND.
    x : Tensor
        ``const aclTensor *``, in. BF16; ND.
    slotMapping : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND.
    quantGroupSize : int
        ``int64_t``, in.
    quantMode : int
        ``int64_t``, in.
    roundScale : bool
        ``bool``, in.
    xScale : float
        ``float``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_kv_compress_epilog.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnKvCompressEpilog(
            _NULL if stream is None else stream._record,
            _NULL if cacheRef is None else cacheRef._record,
            _NULL if x is None else x._record,
            _NULL if slotMapping is None else slotMapping._record,
            quantGroupSize,
            quantMode,
            roundScale,
            xScale,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnKvCompressEpilog",
            _status,
            (cacheRef, x, slotMapping, quantGroupSize, quantMode, roundScale, xScale),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnKvCompressEpilog",
            (cacheRef, x, slotMapping, quantGroupSize, quantMode, roundScale, xScale),
            stream,
        )


def aclnnKvRmsNormRopeCache(
    kv,
    gamma,
    cos,
    sin,
    index,
    kCacheRef,
    ckvCacheRef,
    kRopeScaleOptional,
    cKvScaleOptional,
    kRopeOffsetOptional,
    cKvOffsetOptional,
    epsilon,
    cacheModeOptional,
    isOutputKv,
    kRopeOut,
    cKvOut,
    *,
    stream=None,
):
    """Launch ``aclnnKvRmsNormRopeCache``.

    ::

        aclnnStatus aclnnKvRmsNormRopeCacheGetWorkspaceSize(
            const aclTensor *kv,
            const aclTensor *gamma,
            const aclTensor *cos,
            const aclTensor *sin,
            const aclTensor *index,
            aclTensor *kCacheRef,
            aclTensor *ckvCacheRef,
            const aclTensor *kRopeScaleOptional,
            const aclTensor *cKvScaleOptional,
            const aclTensor *kRopeOffsetOptional,
            const aclTensor *cKvOffsetOptional,
            double epsilon,
            char *cacheModeOptional,
            bool isOutputKv,
            const aclTensor *kRopeOut,
            const aclTensor *cKvOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    kv : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 4.
    gamma : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 1.
    cos : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 4.
    sin : Tensor, optional
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 4.
    index : Tensor
        ``const aclTensor *``, in. INT64; ND; rank 1-2.
    kCacheRef : Tensor
        ``aclTensor *``, inout. FLOAT16, BF16, INT8, HIFLOAT8; ND; rank 4.
    ckvCacheRef : Tensor
        ``aclTensor *``, inout. FLOAT16, BF16, INT8, HIFLOAT8; ND; rank 4.
    kRopeScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1-2.
    cKvScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1-2.
    kRopeOffsetOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1-2.
    cKvOffsetOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1-2.
    epsilon : float
        ``double``, in.
    cacheModeOptional : str, optional
        ``char *``, in.
    isOutputKv : bool
        ``bool``, in.
    kRopeOut : Tensor
        ``const aclTensor *``, out. BF16, FLOAT16; ND; rank 4.
    cKvOut : Tensor
        ``const aclTensor *``, out. BF16, FLOAT16; ND; rank 4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_kv_rms_norm_rope_cache.h`` of library transformer. Seen in 2026-08. The
    prototype is known from documents alone.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnKvRmsNormRopeCache(
            _NULL if stream is None else stream._record,
            _NULL if kv is None else kv._record,
            _NULL if gamma is None else gamma._record,
            _NULL if cos is None else cos._record,
            _NULL if sin is None else sin._record,
            _NULL if index is None else index._record,
            _NULL if kCacheRef is None else kCacheRef._record,
            _NULL if ckvCacheRef is None else ckvCacheRef._record,
            _NULL if kRopeScaleOptional is None else kRopeScaleOptional._record,
            _NULL if cKvScaleOptional is None else cKvScaleOptional._record,
            _NULL if kRopeOffsetOptional is None else kRopeOffsetOptional._record,
            _NULL if cKvOffsetOptional is None else cKvOffsetOptional._record,
            epsilon,
            _NULL if cacheModeOptional is None else cacheModeOptional._record,
            isOutputKv,
            _NULL if kRopeOut is None else kRopeOut._record,
            _NULL if cKvOut is None else cKvOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnKvRmsNormRopeCache",
            _status,
            (kv, gamma, cos, sin, index, kCacheRef, ckvCacheRef, kRopeScaleOptional, cKvScaleOptional,
             kRopeOffsetOptional, cKvOffsetOptional, epsilon, cacheModeOptional, isOutputKv, kRopeOut, cKvOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnKvRmsNormRopeCache",
            (kv, gamma, cos, sin, index, kCacheRef, ckvCacheRef, kRopeScaleOptional, cKvScaleOptional,
             kRopeOffsetOptional, cKvOffsetOptional, epsilon, cacheModeOptional, isOutputKv, kRopeOut, cKvOut),
            stream,
        )


def aclnnKvRmsNormRopeCacheV2(
    kv,
    gamma,
    cos,
    sin,
    index,
    kCacheRef,
    ckvCacheRef,
    kRopeScaleOptional,
    cKvScaleOptional,
    kRopeOffsetOptional,
    cKvOffsetOptional,
    vOptional,
    epsilon,
    cacheModeOptional,
    isOutputKv,
    kRopeOut,
    cKvOut,
    *,
    stream=None,
):
    """Launch ``aclnnKvRmsNormRopeCacheV2``.

    ::

        aclnnStatus aclnnKvRmsNormRopeCacheV2GetWorkspaceSize(
            const aclTensor *kv,
            const aclTensor *gamma,
            const aclTensor *cos,
            const aclTensor *sin,
            const aclTensor *index,
            aclTensor *kCacheRef,
            aclTensor *ckvCacheRef,
            const aclTensor *kRopeScaleOptional,
            const aclTensor *cKvScaleOptional,
            const aclTensor *kRopeOffsetOptional,
            const aclTensor *cKvOffsetOptional,
            const aclTensor *vOptional,
            double epsilon,
            char *cacheModeOptional,
            bool isOutputKv,
            const aclTensor *kRopeOut,
            const aclTensor *cKvOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    kv : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 4.
    gamma : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 1.
    cos : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 4.
    sin : Tensor, optional
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 4.
    index : Tensor
        ``const aclTensor *``, in. INT64; ND; rank 1-2.
    kCacheRef : Tensor
        ``aclTensor *``, inout. FLOAT16, BF16, INT8, HIFLOAT8; ND; rank 4.
    ckvCacheRef : Tensor
        ``aclTensor *``, inout. FLOAT16, BF16, INT8, HIFLOAT8; ND; rank 4.
    kRopeScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1-2.
    cKvScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1-2.
    kRopeOffsetOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1-2.
    cKvOffsetOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1-2.
    vOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 4.
    epsilon : float
        ``double``, in.
    cacheModeOptional : str, optional
        ``char *``, in.
    isOutputKv : bool
        ``bool``, in.
    kRopeOut : Tensor
        ``const aclTensor *``, out. BF16, FLOAT16; ND; rank 4.
    cKvOut : Tensor
        ``const aclTensor *``, out. BF16, FLOAT16; ND; rank 4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_kv_rms_norm_rope_cache_v2.h`` of library transformer. Seen in 2026-08. The
    prototype is known from documents alone.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnKvRmsNormRopeCacheV2(
            _NULL if stream is None else stream._record,
            _NULL if kv is None else kv._record,
            _NULL if gamma is None else gamma._record,
            _NULL if cos is None else cos._record,
            _NULL if sin is None else sin._record,
            _NULL if index is None else index._record,
            _NULL if kCacheRef is None else kCacheRef._record,
            _NULL if ckvCacheRef is None else ckvCacheRef._record,
            _NULL if kRopeScaleOptional is None else kRopeScaleOptional._record,
            _NULL if cKvScaleOptional is None else cKvScaleOptional._record,
            _NULL if kRopeOffsetOptional is None else kRopeOffsetOptional._record,
            _NULL if cKvOffsetOptional is None else cKvOffsetOptional._record,
            _NULL if vOptional is None else vOptional._record,
            epsilon,
            _NULL if cacheModeOptional is None else cacheModeOptional._record,
            isOutputKv,
            _NULL if kRopeOut is None else kRopeOut._record,
            _NULL if cKvOut is None else cKvOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnKvRmsNormRopeCacheV2",
            _status,
            (kv, gamma, cos, sin, index, kCacheRef, ckvCacheRef, kRopeScaleOptional, cKvScaleOptional,
             kRopeOffsetOptional, cKvOffsetOptional, vOptional, epsilon, cacheModeOptional, isOutputKv,
             kRopeOut, cKvOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnKvRmsNormRopeCacheV2",
            (kv, gamma, cos, sin, index, kCacheRef, ckvCacheRef, kRopeScaleOptional, cKvScaleOptional,
             kRopeOffsetOptional, cKvOffsetOptional, vOptional, epsilon, cacheModeOptional, isOutputKv,
             kRopeOut, cKvOut),
            stream,
        )


def aclnnLightningIndexer(
    query,
    key,
    weights,
    actualSeqLengthsQueryOptional,
    actualSeqLengthsKeyOptional,
    blockTableOptional,
    layoutQueryOptional,
    layoutKeyOptional,
    sparseCount,
    sparseMode,
    preTokens,
    nextTokens,
    returnValues,
    sparseIndicesOut,
    sparseValuesOut,
    *,
    stream=None,
):
    """Launch ``aclnnLightningIndexer``, which writes ``sparseIndicesOut``, ``sparseValuesOut``.

    ::

        aclnnStatus aclnnLightningIndexerGetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *key,
            const aclTensor *weights,
            const aclTensor *actualSeqLengthsQueryOptional,
            const aclTensor *actualSeqLengthsKeyOptional,
            const aclTensor *blockTableOptional,
            char *layoutQueryOptional,
            char *layoutKeyOptional,
            int64_t sparseCount,
            int64_t sparseMode,
            int64_t preTokens,
            int64_t nextTokens,
            bool returnValues,
            const aclTensor *sparseIndicesOut,
            const aclTensor *sparseValuesOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    key : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    weights : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    actualSeqLengthsQueryOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    actualSeqLengthsKeyOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    blockTableOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    layoutQueryOptional : str, optional
        ``char *``, in.
    layoutKeyOptional : str, optional
        ``char *``, in.
    sparseCount : int
        ``int64_t``, in.
    sparseMode : int
        ``int64_t``, in.
    preTokens : int
        ``int64_t``, in.
    nextTokens : int
        ``int64_t``, in.
    returnValues : bool
        ``bool``, in.
    sparseIndicesOut : Tensor
        ``const aclTensor *``, out. INT32.
    sparseValuesOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_lightning_indexer.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnLightningIndexer(
            _NULL if stream is None else stream._record,
            _NULL if query is None else query._record,
            _NULL if key is None else key._record,
            _NULL if weights is None else weights._record,
            _NULL if actualSeqLengthsQueryOptional is None else actualSeqLengthsQueryOptional._record,
            _NULL if actualSeqLengthsKeyOptional is None else actualSeqLengthsKeyOptional._record,
            _NULL if blockTableOptional is None else blockTableOptional._record,
            _NULL if layoutQueryOptional is None else layoutQueryOptional._record,
            _NULL if layoutKeyOptional is None else layoutKeyOptional._record,
            sparseCount,
            sparseMode,
            preTokens,
            nextTokens,
            returnValues,
            _NULL if sparseIndicesOut is None else sparseIndicesOut._record,
            _NULL if sparseValuesOut is None else sparseValuesOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnLightningIndexer",
            _status,
            (query, key, weights, actualSeqLengthsQueryOptional, actualSeqLengthsKeyOptional,
             blockTableOptional, layoutQueryOptional, layoutKeyOptional, sparseCount, sparseMode, preTokens,
             nextTokens, returnValues, sparseIndicesOut, sparseValuesOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnLightningIndexer",
            (query, key, weights, actualSeqLengthsQueryOptional, actualSeqLengthsKeyOptional,
             blockTableOptional, layoutQueryOptional, layoutKeyOptional, sparseCount, sparseMode, preTokens,
             nextTokens, returnValues, sparseIndicesOut, sparseValuesOut),
            stream,
        )


def aclnnLightningIndexerGrad(
    query,
    key,
    dy,
    sparseIndices,
    weights,
    actualSeqQLenOptional,
    actualSeqKvLenOptional,
    headNum,
    inputLayout,
    sparseMode,
    preTokens,
    nextTokens,
    deterministic,
    dqOut,
    dkOut,
    dweightsOut,
    *,
    stream=None,
):
    """Launch ``aclnnLightningIndexerGrad``, which writes ``dqOut``, ``dkOut``, ``dweightsOut``.

    ::

        aclnnStatus aclnnLightningIndexerGradGetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *key,
            const aclTensor *dy,
            const aclTensor *sparseIndices,
            const aclTensor *weights,
            const aclTensor *actualSeqQLenOptional,
            const aclTensor *actualSeqKvLenOptional,
            int64_t headNum,
            char *inputLayout,
            int64_t sparseMode,
            int64_t preTokens,
            int64_t nextTokens,
            bool deterministic,
            const aclTensor *dqOut,
            const aclTensor *dkOut,
            const aclTensor *dweightsOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 3-4.
    key : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 3-4.
    dy : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 3-4.
    sparseIndices : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 2-3.
    weights : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 2-3.
    actualSeqQLenOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    actualSeqKvLenOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    headNum : int
        ``int64_t``, in.
    inputLayout : str
        ``char *``, in.
    sparseMode : int
        ``int64_t``, in.
    preTokens : int
        ``int64_t``, in.
    nextTokens : int
        ``int64_t``, in.
    deterministic : bool
        ``bool``, in.
    dqOut : Tensor
        ``const aclTensor *``, out. BF16, FLOAT16; ND; rank 3-4.
    dkOut : Tensor
        ``const aclTensor *``, out. BF16, FLOAT16; ND; rank 3-4.
    dweightsOut : Tensor
        ``const aclTensor *``, out. BF16, FLOAT16; ND; rank 2-3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_lightning_indexer_grad.h`` of library transformer. Seen in 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnLightningIndexerGrad",
        (query, key, dy, sparseIndices, weights, actualSeqQLenOptional, actualSeqKvLenOptional, headNum,
         inputLayout, sparseMode, preTokens, nextTokens, deterministic, dqOut, dkOut, dweightsOut),
        stream,
    )


def aclnnLightningIndexerV2(
    q,
    k,
    w,
    cuSeqlensQOptional,
    cuSeqlensKOptional,
    sequsedQOptional,
    sequsedKOptional,
    cmpResidualKOptional,
    blockTableOptional,
    outputIdxOffsetOptional,
    metadataOptional,
    topk,
    maxSeqlenQ,
    layoutQ,
    layoutK,
    maskMode,
    cmpRatio,
    returnValue,
    sparseIndices,
    sparseValues,
    *,
    stream=None,
):
    """Launch ``aclnnLightningIndexerV2``, which writes ``sparseIndices``, ``sparseValues``.

    ::

        aclnnStatus aclnnLightningIndexerV2GetWorkspaceSize(
            const aclTensor *q,
            const aclTensor *k,
            const aclTensor *w,
            const aclTensor *cuSeqlensQOptional,
            const aclTensor *cuSeqlensKOptional,
            const aclTensor *sequsedQOptional,
            const aclTensor *sequsedKOptional,
            const aclTensor *cmpResidualKOptional,
            const aclTensor *blockTableOptional,
            const aclTensor *outputIdxOffsetOptional,
            const aclTensor *metadataOptional,
            int64_t topk,
            int64_t maxSeqlenQ,
            char *layoutQ,
            char *layoutK,
            int64_t maskMode,
            int64_t cmpRatio,
            int64_t returnValue,
            const aclTensor *sparseIndices,
            const aclTensor *sparseValues,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    q : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND.
    k : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND.
    w : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    cuSeqlensQOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    cuSeqlensKOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    sequsedQOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    sequsedKOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    cmpResidualKOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    blockTableOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    outputIdxOffsetOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    metadataOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    topk : int
        ``int64_t``, in.
    maxSeqlenQ : int
        ``int64_t``, in.
    layoutQ : str
        ``char *``, in.
    layoutK : str
        ``char *``, in.
    maskMode : int
        ``int64_t``, in.
    cmpRatio : int
        ``int64_t``, in.
    returnValue : int
        ``int64_t``, in.
    sparseIndices : Tensor
        ``const aclTensor *``, out. INT32; ND.
    sparseValues : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_lightning_indexer_v2.h`` of library transformer. Seen in 2026-08. The
    prototype is known from documents alone.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnLightningIndexerV2",
        (q, k, w, cuSeqlensQOptional, cuSeqlensKOptional, sequsedQOptional, sequsedKOptional,
         cmpResidualKOptional, blockTableOptional, outputIdxOffsetOptional, metadataOptional, topk,
         maxSeqlenQ, layoutQ, layoutK, maskMode, cmpRatio, returnValue, sparseIndices, sparseValues),
        stream,
    )


def aclnnLightningIndexerV2Metadata(
    cuSeqlensQOptional,
    cuSeqlensKOptional,
    sequsedQOptional,
    sequsedKOptional,
    cmpResidualKOptional,
    numHeadsQ,
    numHeadsK,
    headDim,
    topk,
    batchSize,
    maxSeqlenQ,
    maxSeqlenK,
    layoutQOptional,
    layoutKOptional,
    maskMode,
    cmpRatio,
    metadata,
    *,
    stream=None,
):
    """Launch ``aclnnLightningIndexerV2Metadata``, which writes ``metadata``.

    ::

        aclnnStatus aclnnLightningIndexerV2MetadataGetWorkspaceSize(
            const aclTensor *cuSeqlensQOptional,
            const aclTensor *cuSeqlensKOptional,
            const aclTensor *sequsedQOptional,
            const aclTensor *sequsedKOptional,
            const aclTensor *cmpResidualKOptional,
            int64_t numHeadsQ,
            int64_t numHeadsK,
            int64_t headDim,
            int64_t topk,
            int64_t batchSize,
            int64_t maxSeqlenQ,
            int64_t maxSeqlenK,
            char *layoutQOptional,
            char *layoutKOptional,
            int64_t maskMode,
            int64_t cmpRatio,
            const aclTensor *metadata,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    cuSeqlensQOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    cuSeqlensKOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    sequsedQOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    sequsedKOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    cmpResidualKOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    numHeadsQ : int
        ``int64_t``, in.
    numHeadsK : int
        ``int64_t``, in.
    headDim : int
        ``int64_t``, in.
    topk : int
        ``int64_t``, in.
    batchSize : int
        ``int64_t``, in.
    maxSeqlenQ : int
        ``int64_t``, in.
    maxSeqlenK : int
        ``int64_t``, in.
    layoutQOptional : str, optional
        ``char *``, in.
    layoutKOptional : str, optional
        ``char *``, in.
    maskMode : int
        ``int64_t``, in.
    cmpRatio : int
        ``int64_t``, in.
    metadata : Tensor
        ``const aclTensor *``, out. INT32; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_lightning_indexer_v2_metadata.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnLightningIndexerV2Metadata(
            _NULL if stream is None else stream._record,
            _NULL if cuSeqlensQOptional is None else cuSeqlensQOptional._record,
            _NULL if cuSeqlensKOptional is None else cuSeqlensKOptional._record,
            _NULL if sequsedQOptional is None else sequsedQOptional._record,
            _NULL if sequsedKOptional is None else sequsedKOptional._record,
            _NULL if cmpResidualKOptional is None else cmpResidualKOptional._record,
            numHeadsQ,
            numHeadsK,
            headDim,
            topk,
            batchSize,
            maxSeqlenQ,
            maxSeqlenK,
            _NULL if layoutQOptional is None else layoutQOptional._record,
            _NULL if layoutKOptional is None else layoutKOptional._record,
            maskMode,
            cmpRatio,
            _NULL if metadata is None else metadata._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnLightningIndexerV2Metadata",
            _status,
            (cuSeqlensQOptional, cuSeqlensKOptional, sequsedQOptional, sequsedKOptional, cmpResidualKOptional,
             numHeadsQ, numHeadsK, headDim, topk, batchSize, maxSeqlenQ, maxSeqlenK, layoutQOptional,
             layoutKOptional, maskMode, cmpRatio, metadata),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnLightningIndexerV2Metadata",
            (cuSeqlensQOptional, cuSeqlensKOptional, sequsedQOptional, sequsedKOptional, cmpResidualKOptional,
             numHeadsQ, numHeadsK, headDim, topk, batchSize, maxSeqlenQ, maxSeqlenK, layoutQOptional,
             layoutKOptional, maskMode, cmpRatio, metadata),
            stream,
        )


def aclnnMaskedCausalConv1d(x, weight, maskOptional, out, *, stream=None):
    """Launch ``aclnnMaskedCausalConv1d``, which writes ``out``.

    ::

        aclnnStatus aclnnMaskedCausalConv1dGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *weight,
            const aclTensor *maskOptional,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 3.
    weight : Tensor
        ``const aclTensor *``, in. ND; rank 2.
    maskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL; ND; rank 2.
    out : Tensor
        ``const aclTensor *``, out. ND; rank 3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_masked_causal_conv1d.h`` of library transformer. Seen in 2026-08. The
    prototype is known from documents alone.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnMaskedCausalConv1d(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if weight is None else weight._record,
            _NULL if maskOptional is None else maskOptional._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnMaskedCausalConv1d", _status, (x, weight, maskOptional, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnMaskedCausalConv1d", (x, weight, maskOptional, out), stream)


def aclnnMaskedCausalConv1dBackward(gradY, x, weight, maskOptional, gradXOut, gradWeightOut, *, stream=None):
    """Launch ``aclnnMaskedCausalConv1dBackward``, which writes ``gradXOut``, ``gradWeightOut``.

    ::

        aclnnStatus aclnnMaskedCausalConv1dBackwardGetWorkspaceSize(
            const aclTensor *gradY,
            const aclTensor *x,
            const aclTensor *weight,
            const aclTensor *maskOptional,
            const aclTensor *gradXOut,
            const aclTensor *gradWeightOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradY : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 3.
    x : Tensor
        ``const aclTensor *``, in. ND; rank 3.
    weight : Tensor
        ``const aclTensor *``, in. ND; rank 2.
    maskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL; ND; rank 2.
    gradXOut : Tensor
        ``const aclTensor *``, out. ND; rank 3.
    gradWeightOut : Tensor
        ``const aclTensor *``, out. ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_masked_causal_conv1d_backward.h`` of library transformer. Seen in 2026-08. The
    prototype is known from documents alone.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnMaskedCausalConv1dBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradY is None else gradY._record,
            _NULL if x is None else x._record,
            _NULL if weight is None else weight._record,
            _NULL if maskOptional is None else maskOptional._record,
            _NULL if gradXOut is None else gradXOut._record,
            _NULL if gradWeightOut is None else gradWeightOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMaskedCausalConv1dBackward",
            _status,
            (gradY, x, weight, maskOptional, gradXOut, gradWeightOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMaskedCausalConv1dBackward",
            (gradY, x, weight, maskOptional, gradXOut, gradWeightOut),
            stream,
        )


def aclnnMatmulAllReduce(x1, x2, bias, group, reduceOp, commTurn, streamMode, output, *, stream=None):
    """Launch ``aclnnMatmulAllReduce``, which writes ``output``.

    ::

        aclnnStatus aclnnMatmulAllReduceGetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *bias,
            const char *group,
            const char *reduceOp,
            int64_t commTurn,
            int64_t streamMode,
            const aclTensor *output,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 2-3.
    x2 : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 2.
    bias : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 0-1.
    group : str
        ``const char *``, in.
    reduceOp : str
        ``const char *``, in.
    commTurn : int
        ``int64_t``, in.
    streamMode : int
        ``int64_t``, in.
    output : Tensor
        ``const aclTensor *``, out. BF16, FLOAT16; ND; rank 2-3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_matmul_all_reduce.h`` of library transformer. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnMatmulAllReduce",
        (x1, x2, bias, group, reduceOp, commTurn, streamMode, output),
        stream,
    )


def aclnnMatmulAllReduceAddRmsNorm(
    x1,
    x2,
    bias,
    residual,
    gamma,
    epsilon,
    group,
    reduceOp,
    commTurn,
    streamMode,
    y,
    normOut,
    *,
    stream=None,
):
    """Launch ``aclnnMatmulAllReduceAddRmsNorm``, which writes ``y``, ``normOut``.

    .. deprecated:: CANN
        use aclnnMatmulAllReduce and aclnnAddRmsNorm, scheduled for after December 2026

    ::

        aclnnStatus aclnnMatmulAllReduceAddRmsNormGetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *bias,
            const aclTensor *residual,
            const aclTensor *gamma,
            double epsilon,
            const char *group,
            const char *reduceOp,
            int64_t commTurn,
            int64_t streamMode,
            const aclTensor *y,
            const aclTensor *normOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2-3.
    x2 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    bias : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1.
    residual : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 3.
    gamma : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1.
    epsilon : float
        ``double``, in.
    group : str
        ``const char *``, in.
    reduceOp : str
        ``const char *``, in.
    commTurn : int
        ``int64_t``, in.
    streamMode : int
        ``int64_t``, in.
    y : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND; rank 3.
    normOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_matmul_all_reduce_add_rms_norm.h`` of library transformer. Seen in 8.1.RC1 and
    2026-08.

    Documented for Atlas A2.
    """
    _call.convert_and_call(
        "aclnnMatmulAllReduceAddRmsNorm",
        (x1, x2, bias, residual, gamma, epsilon, group, reduceOp, commTurn, streamMode, y, normOut),
        stream,
    )


def aclnnMatmulAllReduceV2(x1, x2, bias, x3, group, reduceOp, commTurn, streamMode, output, *, stream=None):
    """Launch ``aclnnMatmulAllReduceV2``, which writes ``output``.

    ::

        aclnnStatus aclnnMatmulAllReduceV2GetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *bias,
            const aclTensor *x3,
            const char *group,
            const char *reduceOp,
            int64_t commTurn,
            int64_t streamMode,
            const aclTensor *output,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2-3.
    x2 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    bias : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 0-1.
    x3 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    group : str
        ``const char *``, in.
    reduceOp : str
        ``const char *``, in.
    commTurn : int
        ``int64_t``, in.
    streamMode : int
        ``int64_t``, in.
    output : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND; rank 2-3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_matmul_all_reduce_v2.h`` of library transformer. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnMatmulAllReduceV2",
        (x1, x2, bias, x3, group, reduceOp, commTurn, streamMode, output),
        stream,
    )


def aclnnMatmulAllReduceV3(
    x1,
    x2,
    bias,
    x3,
    group,
    reduceOp,
    commMode,
    commTurn,
    streamMode,
    output,
    *,
    stream=None,
):
    """Launch ``aclnnMatmulAllReduceV3``, which writes ``output``.

    ::

        aclnnStatus aclnnMatmulAllReduceV3GetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *bias,
            const aclTensor *x3,
            const char *group,
            const char *reduceOp,
            const char *commMode,
            int64_t commTurn,
            int64_t streamMode,
            const aclTensor *output,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2-3.
    x2 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    bias : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 0-1.
    x3 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    group : str
        ``const char *``, in.
    reduceOp : str
        ``const char *``, in.
    commMode : str
        ``const char *``, in.
    commTurn : int
        ``int64_t``, in.
    streamMode : int
        ``int64_t``, in.
    output : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND; rank 2-3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_matmul_all_reduce_v3.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnMatmulAllReduceV3",
        (x1, x2, bias, x3, group, reduceOp, commMode, commTurn, streamMode, output),
        stream,
    )


def aclnnMatmulAlltoAll(
    x1,
    x2,
    biasOptional,
    alltoAllAxesOptional,
    group,
    transposeX1,
    transposeX2,
    output,
    *,
    stream=None,
):
    """Launch ``aclnnMatmulAlltoAll``, which writes ``output``.

    ::

        aclnnStatus aclnnMatmulAlltoAllGetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *biasOptional,
            const aclIntArray *alltoAllAxesOptional,
            const char *group,
            bool transposeX1,
            bool transposeX2,
            const aclTensor *output,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    x2 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    alltoAllAxesOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    group : str
        ``const char *``, in.
    transposeX1 : bool
        ``bool``, in.
    transposeX2 : bool
        ``bool``, in.
    output : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_matmul_allto_all.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnMatmulAlltoAll",
        (x1, x2, biasOptional, alltoAllAxesOptional, group, transposeX1, transposeX2, output),
        stream,
    )


def aclnnMatmulAlltoAllV2(
    x1,
    x2,
    biasOptional,
    alltoAllAxesOptional,
    group,
    commMode,
    transposeX1,
    transposeX2,
    output,
    *,
    stream=None,
):
    """Launch ``aclnnMatmulAlltoAllV2``, which writes ``output``.

    ::

        aclnnStatus aclnnMatmulAlltoAllV2GetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *biasOptional,
            const aclIntArray *alltoAllAxesOptional,
            const char *group,
            const char *commMode,
            bool transposeX1,
            bool transposeX2,
            const aclTensor *output,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    x2 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    alltoAllAxesOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    group : str
        ``const char *``, in.
    commMode : str
        ``const char *``, in.
    transposeX1 : bool
        ``bool``, in.
    transposeX2 : bool
        ``bool``, in.
    output : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_matmul_allto_all_v2.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnMatmulAlltoAllV2",
        (x1, x2, biasOptional, alltoAllAxesOptional, group, commMode, transposeX1, transposeX2, output),
        stream,
    )


def aclnnMatmulReduceScatter(x1, x2, bias, group, reduceOp, commTurn, streamMode, output, *, stream=None):
    """Launch ``aclnnMatmulReduceScatter``, which writes ``output``.

    ::

        aclnnStatus aclnnMatmulReduceScatterGetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *bias,
            const char *group,
            const char *reduceOp,
            int64_t commTurn,
            int64_t streamMode,
            const aclTensor *output,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    x2 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    bias : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1.
    group : str
        ``const char *``, in.
    reduceOp : str
        ``const char *``, in.
    commTurn : int
        ``int64_t``, in.
    streamMode : int
        ``int64_t``, in.
    output : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_matmul_reduce_scatter.h`` of library transformer. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnMatmulReduceScatter",
        (x1, x2, bias, group, reduceOp, commTurn, streamMode, output),
        stream,
    )


def aclnnMatmulReduceScatterV2(
    x1,
    x2,
    bias,
    x1Scale,
    x2Scale,
    quantScale,
    blockSize,
    group,
    reduceOp,
    commTurn,
    streamMode,
    groupSize,
    commMode,
    output,
    amaxOutOptional,
    *,
    stream=None,
):
    """Launch ``aclnnMatmulReduceScatterV2``, which writes ``output``, ``amaxOutOptional``.

    ::

        aclnnStatus aclnnMatmulReduceScatterV2GetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *bias,
            const aclTensor *x1Scale,
            const aclTensor *x2Scale,
            const aclTensor *quantScale,
            int64_t blockSize,
            const char *group,
            const char *reduceOp,
            int64_t commTurn,
            int64_t streamMode,
            int64_t groupSize,
            const char *commMode,
            aclTensor *output,
            aclTensor *amaxOutOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT8_E4M3FN, FLOAT8_E5M2, HIFLOAT8, FLOAT4_E2M1, INT8; ND;
        rank 2.
    x2 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT8_E4M3FN, FLOAT8_E5M2, HIFLOAT8, FLOAT4_E2M1, INT8; ND,
        FRACTAL_NZ; rank 2.
    bias : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 1.
    x1Scale : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 1-3.
    x2Scale : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT, INT64; ND; rank 1-3.
    quantScale : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    blockSize : int
        ``int64_t``, in.
    group : str
        ``const char *``, in.
    reduceOp : str
        ``const char *``, in.
    commTurn : int
        ``int64_t``, in.
    streamMode : int
        ``int64_t``, in.
    groupSize : int
        ``int64_t``, in.
    commMode : str
        ``const char *``, in.
    output : Tensor
        ``aclTensor *``, out. FLOAT16, BF16, FLOAT; ND; rank 2.
    amaxOutOptional : Tensor, optional
        ``aclTensor *``, out. FLOAT; ND; rank 1.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_matmul_reduce_scatter_v2.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnMatmulReduceScatterV2",
        (x1, x2, bias, x1Scale, x2Scale, quantScale, blockSize, group, reduceOp, commTurn, streamMode,
         groupSize, commMode, output, amaxOutOptional),
        stream,
    )


def aclnnMhcPost(x, hRes, hOut, hPost, out, *, stream=None):
    """Launch ``aclnnMhcPost``, which writes ``out``.

    ::

        aclnnStatus aclnnMhcPostGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *hRes,
            const aclTensor *hOut,
            const aclTensor *hPost,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    hRes : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    hOut : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    hPost : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_mhc_post.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnMhcPost(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if hRes is None else hRes._record,
            _NULL if hOut is None else hOut._record,
            _NULL if hPost is None else hPost._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnMhcPost", _status, (x, hRes, hOut, hPost, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnMhcPost", (x, hRes, hOut, hPost, out), stream)


def aclnnMhcPostBackward(
    gradOutput,
    x,
    hRes,
    hOut,
    hPost,
    gradX,
    gradHRes,
    gradHOut,
    gradHPost,
    *,
    stream=None,
):
    """Launch ``aclnnMhcPostBackward``, which writes ``gradX``, ``gradHRes``, ``gradHOut``, ``gradHPost``.

    ::

        aclnnStatus aclnnMhcPostBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *x,
            const aclTensor *hRes,
            const aclTensor *hOut,
            const aclTensor *hPost,
            aclTensor *gradX,
            aclTensor *gradHRes,
            aclTensor *gradHOut,
            aclTensor *gradHPost,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    x : Tensor
        ``const aclTensor *``, in. ND.
    hRes : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    hOut : Tensor
        ``const aclTensor *``, in. ND.
    hPost : Tensor
        ``const aclTensor *``, in. ND.
    gradX : Tensor
        ``aclTensor *``, out. ND.
    gradHRes : Tensor
        ``aclTensor *``, out. ND.
    gradHOut : Tensor
        ``aclTensor *``, out. ND.
    gradHPost : Tensor
        ``aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_mhc_post_backward.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnMhcPostBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradOutput is None else gradOutput._record,
            _NULL if x is None else x._record,
            _NULL if hRes is None else hRes._record,
            _NULL if hOut is None else hOut._record,
            _NULL if hPost is None else hPost._record,
            _NULL if gradX is None else gradX._record,
            _NULL if gradHRes is None else gradHRes._record,
            _NULL if gradHOut is None else gradHOut._record,
            _NULL if gradHPost is None else gradHPost._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMhcPostBackward",
            _status,
            (gradOutput, x, hRes, hOut, hPost, gradX, gradHRes, gradHOut, gradHPost),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMhcPostBackward",
            (gradOutput, x, hRes, hOut, hPost, gradX, gradHRes, gradHOut, gradHPost),
            stream,
        )


def aclnnMhcPre(
    x,
    phi,
    alpha,
    bias,
    gammaOptional,
    normEps,
    hcEps,
    hIn,
    hPost,
    hRes,
    invRmsOptional,
    hMixOptional,
    hPreOptional,
    *,
    stream=None,
):
    """Launch ``aclnnMhcPre``.

    ::

        aclnnStatus aclnnMhcPreGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *phi,
            const aclTensor *alpha,
            const aclTensor *bias,
            const aclTensor *gammaOptional,
            double normEps,
            double hcEps,
            aclTensor *hIn,
            aclTensor *hPost,
            aclTensor *hRes,
            aclTensor *invRmsOptional,
            aclTensor *hMixOptional,
            aclTensor *hPreOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND.
    phi : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    alpha : Tensor
        ``const aclTensor *``, in. FLOAT.
    bias : Tensor
        ``const aclTensor *``, in. FLOAT.
    gammaOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    normEps : float
        ``double``, in.
    hcEps : float
        ``double``, in.
    hIn : Tensor
        ``aclTensor *``, out. BF16, FLOAT16; ND.
    hPost : Tensor
        ``aclTensor *``, out. FLOAT; ND.
    hRes : Tensor, optional
        ``aclTensor *``, out. FLOAT; ND.
    invRmsOptional : Tensor, optional
        ``aclTensor *``, out. FLOAT; ND.
    hMixOptional : Tensor, optional
        ``aclTensor *``, out. FLOAT; ND.
    hPreOptional : Tensor, optional
        ``aclTensor *``, out. FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_mhc_pre.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnMhcPre(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if phi is None else phi._record,
            _NULL if alpha is None else alpha._record,
            _NULL if bias is None else bias._record,
            _NULL if gammaOptional is None else gammaOptional._record,
            normEps,
            hcEps,
            _NULL if hIn is None else hIn._record,
            _NULL if hPost is None else hPost._record,
            _NULL if hRes is None else hRes._record,
            _NULL if invRmsOptional is None else invRmsOptional._record,
            _NULL if hMixOptional is None else hMixOptional._record,
            _NULL if hPreOptional is None else hPreOptional._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMhcPre",
            _status,
            (x, phi, alpha, bias, gammaOptional, normEps, hcEps, hIn, hPost, hRes, invRmsOptional,
             hMixOptional, hPreOptional),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMhcPre",
            (x, phi, alpha, bias, gammaOptional, normEps, hcEps, hIn, hPost, hRes, invRmsOptional,
             hMixOptional, hPreOptional),
            stream,
        )


def aclnnMhcPreBackward(
    x,
    phi,
    alpha,
    gradHIn,
    gradHPost,
    gradHRes,
    invRms,
    hMix,
    hPre,
    hPost,
    gamma,
    gradXPostOptional,
    hcEps,
    gradX,
    gradPhi,
    gradAlpha,
    gradBias,
    gradGamma,
    *,
    stream=None,
):
    """Launch ``aclnnMhcPreBackward``.

    ::

        aclnnStatus aclnnMhcPreBackwardGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *phi,
            const aclTensor *alpha,
            const aclTensor *gradHIn,
            const aclTensor *gradHPost,
            const aclTensor *gradHRes,
            const aclTensor *invRms,
            const aclTensor *hMix,
            const aclTensor *hPre,
            const aclTensor *hPost,
            const aclTensor *gamma,
            const aclTensor *gradXPostOptional,
            float hcEps,
            const aclTensor *gradX,
            const aclTensor *gradPhi,
            const aclTensor *gradAlpha,
            const aclTensor *gradBias,
            const aclTensor *gradGamma,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND.
    phi : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    alpha : Tensor
        ``const aclTensor *``, in. FLOAT.
    gradHIn : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND.
    gradHPost : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    gradHRes : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    invRms : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    hMix : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    hPre : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    hPost : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    gamma : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    gradXPostOptional : Tensor, optional
        ``const aclTensor *``, in. BF16, FLOAT16; ND.
    hcEps : float
        ``float``, in.
    gradX : Tensor
        ``const aclTensor *``, out. BF16, FLOAT16; ND.
    gradPhi : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    gradAlpha : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    gradBias : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    gradGamma : Tensor, optional
        ``const aclTensor *``, out. FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_mhc_pre_backward.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnMhcPreBackward(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if phi is None else phi._record,
            _NULL if alpha is None else alpha._record,
            _NULL if gradHIn is None else gradHIn._record,
            _NULL if gradHPost is None else gradHPost._record,
            _NULL if gradHRes is None else gradHRes._record,
            _NULL if invRms is None else invRms._record,
            _NULL if hMix is None else hMix._record,
            _NULL if hPre is None else hPre._record,
            _NULL if hPost is None else hPost._record,
            _NULL if gamma is None else gamma._record,
            _NULL if gradXPostOptional is None else gradXPostOptional._record,
            hcEps,
            _NULL if gradX is None else gradX._record,
            _NULL if gradPhi is None else gradPhi._record,
            _NULL if gradAlpha is None else gradAlpha._record,
            _NULL if gradBias is None else gradBias._record,
            _NULL if gradGamma is None else gradGamma._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMhcPreBackward",
            _status,
            (x, phi, alpha, gradHIn, gradHPost, gradHRes, invRms, hMix, hPre, hPost, gamma, gradXPostOptional,
             hcEps, gradX, gradPhi, gradAlpha, gradBias, gradGamma),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMhcPreBackward",
            (x, phi, alpha, gradHIn, gradHPost, gradHRes, invRms, hMix, hPre, hPost, gamma, gradXPostOptional,
             hcEps, gradX, gradPhi, gradAlpha, gradBias, gradGamma),
            stream,
        )


def aclnnMhcPreSinkhorn(
    x,
    phi,
    alpha,
    bias,
    hcMult,
    numIters,
    hcEps,
    normEps,
    needBackward,
    hin,
    hPost,
    hRes,
    hPre,
    hcBeforeNorm,
    invRms,
    sumOut,
    normOut,
    *,
    stream=None,
):
    """Launch ``aclnnMhcPreSinkhorn``.

    ::

        aclnnStatus aclnnMhcPreSinkhornGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *phi,
            const aclTensor *alpha,
            const aclTensor *bias,
            int64_t hcMult,
            int64_t numIters,
            double hcEps,
            double normEps,
            bool needBackward,
            aclTensor *hin,
            aclTensor *hPost,
            aclTensor *hRes,
            aclTensor *hPre,
            aclTensor *hcBeforeNorm,
            aclTensor *invRms,
            aclTensor *sumOut,
            aclTensor *normOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    phi : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    alpha : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    bias : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    hcMult : int
        ``int64_t``, in.
    numIters : int
        ``int64_t``, in.
    hcEps : float
        ``double``, in.
    normEps : float
        ``double``, in.
    needBackward : bool
        ``bool``, in.
    hin : Tensor
        ``aclTensor *``, out. FLOAT16, BF16; ND.
    hPost : Tensor
        ``aclTensor *``, out. FLOAT; ND.
    hRes : Tensor
        ``aclTensor *``, out. FLOAT; ND.
    hPre : Tensor, optional
        ``aclTensor *``, out. FLOAT; ND.
    hcBeforeNorm : Tensor, optional
        ``aclTensor *``, out. FLOAT; ND.
    invRms : Tensor, optional
        ``aclTensor *``, out. FLOAT; ND.
    sumOut : Tensor, optional
        ``aclTensor *``, out. FLOAT; ND.
    normOut : Tensor, optional
        ``aclTensor *``, out. FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_mhc_pre_sinkhorn.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnMhcPreSinkhorn(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if phi is None else phi._record,
            _NULL if alpha is None else alpha._record,
            _NULL if bias is None else bias._record,
            hcMult,
            numIters,
            hcEps,
            normEps,
            needBackward,
            _NULL if hin is None else hin._record,
            _NULL if hPost is None else hPost._record,
            _NULL if hRes is None else hRes._record,
            _NULL if hPre is None else hPre._record,
            _NULL if hcBeforeNorm is None else hcBeforeNorm._record,
            _NULL if invRms is None else invRms._record,
            _NULL if sumOut is None else sumOut._record,
            _NULL if normOut is None else normOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMhcPreSinkhorn",
            _status,
            (x, phi, alpha, bias, hcMult, numIters, hcEps, normEps, needBackward, hin, hPost, hRes, hPre,
             hcBeforeNorm, invRms, sumOut, normOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMhcPreSinkhorn",
            (x, phi, alpha, bias, hcMult, numIters, hcEps, normEps, needBackward, hin, hPost, hRes, hPre,
             hcBeforeNorm, invRms, sumOut, normOut),
            stream,
        )


def aclnnMhcPreSinkhornBackward(
    gradHin,
    gradHPost,
    gradHRes,
    x,
    phi,
    alpha,
    bias,
    hPre,
    hcBeforeNorm,
    invRms,
    sumOut,
    normOut,
    hcEps,
    gradX,
    gradPhi,
    gradAlpha,
    gradBias,
    *,
    stream=None,
):
    """Launch ``aclnnMhcPreSinkhornBackward``.

    ::

        aclnnStatus aclnnMhcPreSinkhornBackwardGetWorkspaceSize(
            const aclTensor *gradHin,
            const aclTensor *gradHPost,
            const aclTensor *gradHRes,
            const aclTensor *x,
            const aclTensor *phi,
            const aclTensor *alpha,
            const aclTensor *bias,
            const aclTensor *hPre,
            const aclTensor *hcBeforeNorm,
            const aclTensor *invRms,
            const aclTensor *sumOut,
            const aclTensor *normOut,
            double hcEps,
            const aclTensor *gradX,
            const aclTensor *gradPhi,
            const aclTensor *gradAlpha,
            const aclTensor *gradBias,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradHin : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    gradHPost : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    gradHRes : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    phi : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    alpha : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    bias : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    hPre : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    hcBeforeNorm : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    invRms : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    sumOut : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    normOut : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    hcEps : float
        ``double``, in.
    gradX : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND.
    gradPhi : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    gradAlpha : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    gradBias : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_mhc_pre_sinkhorn_backward.h`` of library transformer. Seen in 2026-08. The
    prototype is known from documents alone.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnMhcPreSinkhornBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradHin is None else gradHin._record,
            _NULL if gradHPost is None else gradHPost._record,
            _NULL if gradHRes is None else gradHRes._record,
            _NULL if x is None else x._record,
            _NULL if phi is None else phi._record,
            _NULL if alpha is None else alpha._record,
            _NULL if bias is None else bias._record,
            _NULL if hPre is None else hPre._record,
            _NULL if hcBeforeNorm is None else hcBeforeNorm._record,
            _NULL if invRms is None else invRms._record,
            _NULL if sumOut is None else sumOut._record,
            _NULL if normOut is None else normOut._record,
            hcEps,
            _NULL if gradX is None else gradX._record,
            _NULL if gradPhi is None else gradPhi._record,
            _NULL if gradAlpha is None else gradAlpha._record,
            _NULL if gradBias is None else gradBias._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMhcPreSinkhornBackward",
            _status,
            (gradHin, gradHPost, gradHRes, x, phi, alpha, bias, hPre, hcBeforeNorm, invRms, sumOut, normOut,
             hcEps, gradX, gradPhi, gradAlpha, gradBias),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMhcPreSinkhornBackward",
            (gradHin, gradHPost, gradHRes, x, phi, alpha, bias, hPre, hcBeforeNorm, invRms, sumOut, normOut,
             hcEps, gradX, gradPhi, gradAlpha, gradBias),
            stream,
        )


def aclnnMhcSinkhorn(x, eps, numIters, output, normOut, sumOut, *, stream=None):
    """Launch ``aclnnMhcSinkhorn``, which writes ``output``, ``normOut``, ``sumOut``.

    ::

        aclnnStatus aclnnMhcSinkhornGetWorkspaceSize(
            const aclTensor *x,
            float eps,
            int64_t numIters,
            aclTensor *output,
            aclTensor *normOut,
            aclTensor *sumOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    eps : float
        ``float``, in.
    numIters : int
        ``int64_t``, in.
    output : Tensor
        ``aclTensor *``, out. FLOAT; ND.
    normOut : Tensor, optional
        ``aclTensor *``, out. FLOAT; ND.
    sumOut : Tensor, optional
        ``aclTensor *``, out. FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_mhc_sinkhorn.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnMhcSinkhorn(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            eps,
            numIters,
            _NULL if output is None else output._record,
            _NULL if normOut is None else normOut._record,
            _NULL if sumOut is None else sumOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMhcSinkhorn",
            _status,
            (x, eps, numIters, output, normOut, sumOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call("aclnnMhcSinkhorn", (x, eps, numIters, output, normOut, sumOut), stream)


def aclnnMhcSinkhornBackward(gradOutput, normOut, sumOut, out, *, stream=None):
    """Launch ``aclnnMhcSinkhornBackward``, which writes ``out``.

    ::

        aclnnStatus aclnnMhcSinkhornBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *normOut,
            const aclTensor *sumOut,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    normOut : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    sumOut : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    out : Tensor
        ``aclTensor *``, out. FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_mhc_sinkhorn_backward.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnMhcSinkhornBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradOutput is None else gradOutput._record,
            _NULL if normOut is None else normOut._record,
            _NULL if sumOut is None else sumOut._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMhcSinkhornBackward",
            _status,
            (gradOutput, normOut, sumOut, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call("aclnnMhcSinkhornBackward", (gradOutput, normOut, sumOut, out), stream)


def aclnnMixedQuantSparseFlashMla(
    q,
    oriKvOptional,
    cmpKvOptional,
    oriSparseIndicesOptional,
    cmpSparseIndicesOptional,
    oriBlockTableOptional,
    cmpBlockTableOptional,
    cuSeqlensQOptional,
    cuSeqlensOriKvOptional,
    cuSeqlensCmpKvOptional,
    sequsedQOptional,
    sequsedOriKvOptional,
    sequsedCmpKvOptional,
    cmpResidualKvOptional,
    oriTopkLengthOptional,
    cmpTopkLengthOptional,
    sinksOptional,
    metadataOptional,
    quantMode,
    ropeHeadDim,
    softmaxScale,
    cmpRatio,
    oriMaskMode,
    cmpMaskMode,
    oriWinLeft,
    oriWinRight,
    layoutQOptional,
    layoutKvOptional,
    topkValueMode,
    returnSoftmaxLse,
    attnOutOut,
    softmaxLseOutOptional,
    *,
    stream=None,
):
    """Launch ``aclnnMixedQuantSparseFlashMla``, which writes ``attnOutOut``, ``softmaxLseOutOptional``.

    ::

        aclnnStatus aclnnMixedQuantSparseFlashMlaGetWorkspaceSize(
            const aclTensor *q,
            const aclTensor *oriKvOptional,
            const aclTensor *cmpKvOptional,
            const aclTensor *oriSparseIndicesOptional,
            const aclTensor *cmpSparseIndicesOptional,
            const aclTensor *oriBlockTableOptional,
            const aclTensor *cmpBlockTableOptional,
            const aclTensor *cuSeqlensQOptional,
            const aclTensor *cuSeqlensOriKvOptional,
            const aclTensor *cuSeqlensCmpKvOptional,
            const aclTensor *sequsedQOptional,
            const aclTensor *sequsedOriKvOptional,
            const aclTensor *sequsedCmpKvOptional,
            const aclTensor *cmpResidualKvOptional,
            const aclTensor *oriTopkLengthOptional,
            const aclTensor *cmpTopkLengthOptional,
            const aclTensor *sinksOptional,
            const aclTensor *metadataOptional,
            int64_t quantMode,
            int64_t ropeHeadDim,
            double softmaxScale,
            int64_t cmpRatio,
            int64_t oriMaskMode,
            int64_t cmpMaskMode,
            int64_t oriWinLeft,
            int64_t oriWinRight,
            char *layoutQOptional,
            char *layoutKvOptional,
            int64_t topkValueMode,
            bool returnSoftmaxLse,
            const aclTensor *attnOutOut,
            const aclTensor *softmaxLseOutOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    q : Tensor
        ``const aclTensor *``, in. BF16; ND.
    oriKvOptional : Tensor, optional
        ``const aclTensor *``, in. ND.
    cmpKvOptional : Tensor, optional
        ``const aclTensor *``, in. ND.
    oriSparseIndicesOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    cmpSparseIndicesOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    oriBlockTableOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    cmpBlockTableOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    cuSeqlensQOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    cuSeqlensOriKvOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    cuSeqlensCmpKvOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    sequsedQOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    sequsedOriKvOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    sequsedCmpKvOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    cmpResidualKvOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    oriTopkLengthOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    cmpTopkLengthOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    sinksOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    metadataOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    quantMode : int
        ``int64_t``, in.
    ropeHeadDim : int
        ``int64_t``, in.
    softmaxScale : float
        ``double``, in.
    cmpRatio : int
        ``int64_t``, in.
    oriMaskMode : int
        ``int64_t``, in.
    cmpMaskMode : int
        ``int64_t``, in.
    oriWinLeft : int
        ``int64_t``, in.
    oriWinRight : int
        ``int64_t``, in.
    layoutQOptional : str, optional
        ``char *``, in.
    layoutKvOptional : str, optional
        ``char *``, in.
    topkValueMode : int
        ``int64_t``, in.
    returnSoftmaxLse : bool
        ``bool``, in.
    attnOutOut : Tensor
        ``const aclTensor *``, out. BF16; ND.
    softmaxLseOutOptional : Tensor, optional
        ``const aclTensor *``, out. FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_mixed_quant_sparse_flash_mla.h`` of library transformer. Seen in 2026-08. The
    prototype is known from documents alone.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnMixedQuantSparseFlashMla(
            _NULL if stream is None else stream._record,
            _NULL if q is None else q._record,
            _NULL if oriKvOptional is None else oriKvOptional._record,
            _NULL if cmpKvOptional is None else cmpKvOptional._record,
            _NULL if oriSparseIndicesOptional is None else oriSparseIndicesOptional._record,
            _NULL if cmpSparseIndicesOptional is None else cmpSparseIndicesOptional._record,
            _NULL if oriBlockTableOptional is None else oriBlockTableOptional._record,
            _NULL if cmpBlockTableOptional is None else cmpBlockTableOptional._record,
            _NULL if cuSeqlensQOptional is None else cuSeqlensQOptional._record,
            _NULL if cuSeqlensOriKvOptional is None else cuSeqlensOriKvOptional._record,
            _NULL if cuSeqlensCmpKvOptional is None else cuSeqlensCmpKvOptional._record,
            _NULL if sequsedQOptional is None else sequsedQOptional._record,
            _NULL if sequsedOriKvOptional is None else sequsedOriKvOptional._record,
            _NULL if sequsedCmpKvOptional is None else sequsedCmpKvOptional._record,
            _NULL if cmpResidualKvOptional is None else cmpResidualKvOptional._record,
            _NULL if oriTopkLengthOptional is None else oriTopkLengthOptional._record,
            _NULL if cmpTopkLengthOptional is None else cmpTopkLengthOptional._record,
            _NULL if sinksOptional is None else sinksOptional._record,
            _NULL if metadataOptional is None else metadataOptional._record,
            quantMode,
            ropeHeadDim,
            softmaxScale,
            cmpRatio,
            oriMaskMode,
            cmpMaskMode,
            oriWinLeft,
            oriWinRight,
            _NULL if layoutQOptional is None else layoutQOptional._record,
            _NULL if layoutKvOptional is None else layoutKvOptional._record,
            topkValueMode,
            returnSoftmaxLse,
            _NULL if attnOutOut is None else attnOutOut._record,
            _NULL if softmaxLseOutOptional is None else softmaxLseOutOptional._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMixedQuantSparseFlashMla",
            _status,
            (q, oriKvOptional, cmpKvOptional, oriSparseIndicesOptional, cmpSparseIndicesOptional,
             oriBlockTableOptional, cmpBlockTableOptional, cuSeqlensQOptional, cuSeqlensOriKvOptional,
             cuSeqlensCmpKvOptional, sequsedQOptional, sequsedOriKvOptional, sequsedCmpKvOptional,
             cmpResidualKvOptional, oriTopkLengthOptional, cmpTopkLengthOptional, sinksOptional,
             metadataOptional, quantMode, ropeHeadDim, softmaxScale, cmpRatio, oriMaskMode, cmpMaskMode,
             oriWinLeft, oriWinRight, layoutQOptional, layoutKvOptional, topkValueMode, returnSoftmaxLse,
             attnOutOut, softmaxLseOutOptional),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMixedQuantSparseFlashMla",
            (q, oriKvOptional, cmpKvOptional, oriSparseIndicesOptional, cmpSparseIndicesOptional,
             oriBlockTableOptional, cmpBlockTableOptional, cuSeqlensQOptional, cuSeqlensOriKvOptional,
             cuSeqlensCmpKvOptional, sequsedQOptional, sequsedOriKvOptional, sequsedCmpKvOptional,
             cmpResidualKvOptional, oriTopkLengthOptional, cmpTopkLengthOptional, sinksOptional,
             metadataOptional, quantMode, ropeHeadDim, softmaxScale, cmpRatio, oriMaskMode, cmpMaskMode,
             oriWinLeft, oriWinRight, layoutQOptional, layoutKvOptional, topkValueMode, returnSoftmaxLse,
             attnOutOut, softmaxLseOutOptional),
            stream,
        )


def aclnnMixedQuantSparseFlashMlaMetadata(
    cuSeqlensQOptional,
    cuSeqlensOriKvOptional,
    cuSeqlensCmpKvOptional,
    sequsedQOptional,
    sequsedOriKvOptional,
    sequsedCmpKvOptional,
    cmpResidualKvOptional,
    oriTopkLengthOptional,
    cmpTopkLengthOptional,
    numHeadsQ,
    numHeadsKv,
    headDim,
    quantMode,
    batchSize,
    maxSeqlenQ,
    maxSeqlenOriKv,
    maxSeqlenCmpKv,
    oriTopk,
    cmpTopk,
    ropeHeadDim,
    cmpRatio,
    oriMaskMode,
    cmpMaskMode,
    oriWinLeft,
    oriWinRight,
    layoutQOptional,
    layoutKvOptional,
    hasOriKv,
    hasCmpKv,
    metaData,
    *,
    stream=None,
):
    """Launch ``aclnnMixedQuantSparseFlashMlaMetadata``, which writes ``metaData``.

    ::

        aclnnStatus aclnnMixedQuantSparseFlashMlaMetadataGetWorkspaceSize(
            const aclTensor *cuSeqlensQOptional,
            const aclTensor *cuSeqlensOriKvOptional,
            const aclTensor *cuSeqlensCmpKvOptional,
            const aclTensor *sequsedQOptional,
            const aclTensor *sequsedOriKvOptional,
            const aclTensor *sequsedCmpKvOptional,
            const aclTensor *cmpResidualKvOptional,
            const aclTensor *oriTopkLengthOptional,
            const aclTensor *cmpTopkLengthOptional,
            int64_t numHeadsQ,
            int64_t numHeadsKv,
            int64_t headDim,
            int64_t quantMode,
            int64_t batchSize,
            int64_t maxSeqlenQ,
            int64_t maxSeqlenOriKv,
            int64_t maxSeqlenCmpKv,
            int64_t oriTopk,
            int64_t cmpTopk,
            int64_t ropeHeadDim,
            int64_t cmpRatio,
            int64_t oriMaskMode,
            int64_t cmpMaskMode,
            int64_t oriWinLeft,
            int64_t oriWinRight,
            const char *layoutQOptional,
            const char *layoutKvOptional,
            bool hasOriKv,
            bool hasCmpKv,
            const aclTensor *metaData,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    cuSeqlensQOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    cuSeqlensOriKvOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    cuSeqlensCmpKvOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    sequsedQOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    sequsedOriKvOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    sequsedCmpKvOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    cmpResidualKvOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    oriTopkLengthOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 2,3.
    cmpTopkLengthOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 2,3.
    numHeadsQ : int
        ``int64_t``, in.
    numHeadsKv : int
        ``int64_t``, in.
    headDim : int
        ``int64_t``, in.
    quantMode : int
        ``int64_t``, in.
    batchSize : int
        ``int64_t``, in.
    maxSeqlenQ : int
        ``int64_t``, in.
    maxSeqlenOriKv : int
        ``int64_t``, in.
    maxSeqlenCmpKv : int
        ``int64_t``, in.
    oriTopk : int
        ``int64_t``, in.
    cmpTopk : int
        ``int64_t``, in.
    ropeHeadDim : int
        ``int64_t``, in.
    cmpRatio : int
        ``int64_t``, in.
    oriMaskMode : int
        ``int64_t``, in.
    cmpMaskMode : int
        ``int64_t``, in.
    oriWinLeft : int
        ``int64_t``, in.
    oriWinRight : int
        ``int64_t``, in.
    layoutQOptional : str, optional
        ``const char *``, in.
    layoutKvOptional : str, optional
        ``const char *``, in.
    hasOriKv : bool
        ``bool``, in.
    hasCmpKv : bool
        ``bool``, in.
    metaData : Tensor
        ``const aclTensor *``, out. INT32; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_mixed_quant_sparse_flash_mla_metadata.h`` of library transformer. Seen in
    2026-08.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnMixedQuantSparseFlashMlaMetadata(
            _NULL if stream is None else stream._record,
            _NULL if cuSeqlensQOptional is None else cuSeqlensQOptional._record,
            _NULL if cuSeqlensOriKvOptional is None else cuSeqlensOriKvOptional._record,
            _NULL if cuSeqlensCmpKvOptional is None else cuSeqlensCmpKvOptional._record,
            _NULL if sequsedQOptional is None else sequsedQOptional._record,
            _NULL if sequsedOriKvOptional is None else sequsedOriKvOptional._record,
            _NULL if sequsedCmpKvOptional is None else sequsedCmpKvOptional._record,
            _NULL if cmpResidualKvOptional is None else cmpResidualKvOptional._record,
            _NULL if oriTopkLengthOptional is None else oriTopkLengthOptional._record,
            _NULL if cmpTopkLengthOptional is None else cmpTopkLengthOptional._record,
            numHeadsQ,
            numHeadsKv,
            headDim,
            quantMode,
            batchSize,
            maxSeqlenQ,
            maxSeqlenOriKv,
            maxSeqlenCmpKv,
            oriTopk,
            cmpTopk,
            ropeHeadDim,
            cmpRatio,
            oriMaskMode,
            cmpMaskMode,
            oriWinLeft,
            oriWinRight,
            _NULL if layoutQOptional is None else layoutQOptional._record,
            _NULL if layoutKvOptional is None else layoutKvOptional._record,
            hasOriKv,
            hasCmpKv,
            _NULL if metaData is None else metaData._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMixedQuantSparseFlashMlaMetadata",
            _status,
            (cuSeqlensQOptional, cuSeqlensOriKvOptional, cuSeqlensCmpKvOptional, sequsedQOptional,
             sequsedOriKvOptional, sequsedCmpKvOptional, cmpResidualKvOptional, oriTopkLengthOptional,
             cmpTopkLengthOptional, numHeadsQ, numHeadsKv, headDim, quantMode, batchSize, maxSeqlenQ,
             maxSeqlenOriKv, maxSeqlenCmpKv, oriTopk, cmpTopk, ropeHeadDim, cmpRatio, oriMaskMode,
             cmpMaskMode, oriWinLeft, oriWinRight, layoutQOptional, layoutKvOptional, hasOriKv, hasCmpKv,
             metaData),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMixedQuantSparseFlashMlaMetadata",
            (cuSeqlensQOptional, cuSeqlensOriKvOptional, cuSeqlensCmpKvOptional, sequsedQOptional,
             sequsedOriKvOptional, sequsedCmpKvOptional, cmpResidualKvOptional, oriTopkLengthOptional,
             cmpTopkLengthOptional, numHeadsQ, numHeadsKv, headDim, quantMode, batchSize, maxSeqlenQ,
             maxSeqlenOriKv, maxSeqlenCmpKv, oriTopk, cmpTopk, ropeHeadDim, cmpRatio, oriMaskMode,
             cmpMaskMode, oriWinLeft, oriWinRight, layoutQOptional, layoutKvOptional, hasOriKv, hasCmpKv,
             metaData),
            stream,
        )


def aclnnMlaPreprocess(
    input,
    gamma0,
    beta0,
    quantScale0,
    quantOffset0,
    wdqkv,
    deScale0,
    bias0,
    gamma1,
    beta1,
    quantScale1,
    quantOffset1,
    wuq,
    deScale1,
    bias1,
    gamma2,
    cos,
    sin,
    wuk,
    kvCache,
    kvCacheRope,
    slotMapping,
    ctkvScale,
    qNopeScale,
    wdqDim,
    qRopeDim,
    kRopeDim,
    epsilon,
    qRotaryCoeff,
    kRotaryCoeff,
    transposeWdq,
    transposeWuq,
    transposeWuk,
    cacheMode,
    quantMode,
    doRmsNorm,
    wdkvSplitCount,
    qOut,
    kvCacheOut,
    qRopeOut,
    krCacheOut,
    *,
    stream=None,
):
    """Launch ``aclnnMlaPreprocess``, which writes ``qOut``, ``kvCacheOut``, ``qRopeOut``, ``krCacheOut``.

    ::

        aclnnStatus aclnnMlaPreprocessGetWorkspaceSize(
            const aclTensor *input,
            const aclTensor *gamma0,
            const aclTensor *beta0,
            const aclTensor *quantScale0,
            const aclTensor *quantOffset0,
            const aclTensor *wdqkv,
            const aclTensor *deScale0,
            const aclTensor *bias0,
            const aclTensor *gamma1,
            const aclTensor *beta1,
            const aclTensor *quantScale1,
            const aclTensor *quantOffset1,
            const aclTensor *wuq,
            const aclTensor *deScale1,
            const aclTensor *bias1,
            const aclTensor *gamma2,
            const aclTensor *cos,
            const aclTensor *sin,
            const aclTensor *wuk,
            const aclTensor *kvCache,
            const aclTensor *kvCacheRope,
            const aclTensor *slotMapping,
            const aclTensor *ctkvScale,
            const aclTensor *qNopeScale,
            int64_t wdqDim,
            int64_t qRopeDim,
            int64_t kRopeDim,
            double epsilon,
            int64_t qRotaryCoeff,
            int64_t kRotaryCoeff,
            bool transposeWdq,
            bool transposeWuq,
            bool transposeWuk,
            int64_t cacheMode,
            int64_t quantMode,
            bool doRmsNorm,
            int64_t wdkvSplitCount,
            const aclTensor *qOut,
            const aclTensor *kvCacheOut,
            const aclTensor *qRopeOut,
            const aclTensor *krCacheOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    gamma0 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    beta0 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    quantScale0 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    quantOffset0 : Tensor
        ``const aclTensor *``, in. INT8; ND.
    wdqkv : Tensor
        ``const aclTensor *``, in. INT8, FLOAT16, BF16; FRACTAL_NZ.
    deScale0 : Tensor
        ``const aclTensor *``, in. INT32, FLOAT; ND.
    bias0 : Tensor
        ``const aclTensor *``, in. INT32; ND.
    gamma1 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    beta1 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    quantScale1 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    quantOffset1 : Tensor
        ``const aclTensor *``, in. INT8; ND.
    wuq : Tensor
        ``const aclTensor *``, in. INT8, FLOAT16, BF16; FRACTAL_NZ.
    deScale1 : Tensor
        ``const aclTensor *``, in. INT64, FLOAT; ND.
    bias1 : Tensor
        ``const aclTensor *``, in. INT32; ND.
    gamma2 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    cos : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    sin : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    wuk : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    kvCache : Tensor
        ``const aclTensor *``, in. INT8, FLOAT16, BF16; ND, FRACTAL_NZ.
    kvCacheRope : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND, FRACTAL_NZ.
    slotMapping : Tensor
        ``const aclTensor *``, in. INT32; ND.
    ctkvScale : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    qNopeScale : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    wdqDim : int
        ``int64_t``, in.
    qRopeDim : int
        ``int64_t``, in.
    kRopeDim : int
        ``int64_t``, in.
    epsilon : float
        ``double``, in.
    qRotaryCoeff : int
        ``int64_t``, in.
    kRotaryCoeff : int
        ``int64_t``, in.
    transposeWdq : bool
        ``bool``, in.
    transposeWuq : bool
        ``bool``, in.
    transposeWuk : bool
        ``bool``, in.
    cacheMode : int
        ``int64_t``, in.
    quantMode : int
        ``int64_t``, in.
    doRmsNorm : bool
        ``bool``, in.
    wdkvSplitCount : int
        ``int64_t``, in.
    qOut : Tensor
        ``const aclTensor *``, out. INT8, FLOAT16, BF16; ND.
    kvCacheOut : Tensor
        ``const aclTensor *``, out. INT8, FLOAT16, BF16; ND, FRACTAL_NZ.
    qRopeOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND.
    krCacheOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND, FRACTAL_NZ.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_mla_preprocess.h`` of library transformer. Seen in 2026-08. The prototype is
    known from documents alone.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnMlaPreprocess(
            _NULL if stream is None else stream._record,
            _NULL if input is None else input._record,
            _NULL if gamma0 is None else gamma0._record,
            _NULL if beta0 is None else beta0._record,
            _NULL if quantScale0 is None else quantScale0._record,
            _NULL if quantOffset0 is None else quantOffset0._record,
            _NULL if wdqkv is None else wdqkv._record,
            _NULL if deScale0 is None else deScale0._record,
            _NULL if bias0 is None else bias0._record,
            _NULL if gamma1 is None else gamma1._record,
            _NULL if beta1 is None else beta1._record,
            _NULL if quantScale1 is None else quantScale1._record,
            _NULL if quantOffset1 is None else quantOffset1._record,
            _NULL if wuq is None else wuq._record,
            _NULL if deScale1 is None else deScale1._record,
            _NULL if bias1 is None else bias1._record,
            _NULL if gamma2 is None else gamma2._record,
            _NULL if cos is None else cos._record,
            _NULL if sin is None else sin._record,
            _NULL if wuk is None else wuk._record,
            _NULL if kvCache is None else kvCache._record,
            _NULL if kvCacheRope is None else kvCacheRope._record,
            _NULL if slotMapping is None else slotMapping._record,
            _NULL if ctkvScale is None else ctkvScale._record,
            _NULL if qNopeScale is None else qNopeScale._record,
            wdqDim,
            qRopeDim,
            kRopeDim,
            epsilon,
            qRotaryCoeff,
            kRotaryCoeff,
            transposeWdq,
            transposeWuq,
            transposeWuk,
            cacheMode,
            quantMode,
            doRmsNorm,
            wdkvSplitCount,
            _NULL if qOut is None else qOut._record,
            _NULL if kvCacheOut is None else kvCacheOut._record,
            _NULL if qRopeOut is None else qRopeOut._record,
            _NULL if krCacheOut is None else krCacheOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMlaPreprocess",
            _status,
            (input, gamma0, beta0, quantScale0, quantOffset0, wdqkv, deScale0, bias0, gamma1, beta1,
             quantScale1, quantOffset1, wuq, deScale1, bias1, gamma2, cos, sin, wuk, kvCache, kvCacheRope,
             slotMapping, ctkvScale, qNopeScale, wdqDim, qRopeDim, kRopeDim, epsilon, qRotaryCoeff,
             kRotaryCoeff, transposeWdq, transposeWuq, transposeWuk, cacheMode, quantMode, doRmsNorm,
             wdkvSplitCount, qOut, kvCacheOut, qRopeOut, krCacheOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMlaPreprocess",
            (input, gamma0, beta0, quantScale0, quantOffset0, wdqkv, deScale0, bias0, gamma1, beta1,
             quantScale1, quantOffset1, wuq, deScale1, bias1, gamma2, cos, sin, wuk, kvCache, kvCacheRope,
             slotMapping, ctkvScale, qNopeScale, wdqDim, qRopeDim, kRopeDim, epsilon, qRotaryCoeff,
             kRotaryCoeff, transposeWdq, transposeWuq, transposeWuk, cacheMode, quantMode, doRmsNorm,
             wdkvSplitCount, qOut, kvCacheOut, qRopeOut, krCacheOut),
            stream,
        )


def aclnnMlaPreprocessV2(
    input,
    gamma0,
    beta0,
    quantScale0,
    quantOffset0,
    wdqkv,
    deScale0,
    bias0,
    gamma1,
    beta1,
    quantScale1,
    quantOffset1,
    wuq,
    deScale1,
    bias1,
    gamma2,
    cos,
    sin,
    wuk,
    kvCache,
    kvCacheRope,
    slotMapping,
    ctkvScale,
    qNopeScale,
    wdqDim,
    qRopeDim,
    kRopeDim,
    epsilon,
    qRotaryCoeff,
    kRotaryCoeff,
    transposeWdq,
    transposeWuq,
    transposeWuk,
    cacheMode,
    quantMode,
    doRmsNorm,
    wdkvSplitCount,
    qDownOutFlag,
    qOut,
    kvCacheOut,
    qRopeOut,
    krCacheOut,
    qDownOut,
    *,
    stream=None,
):
    """Launch ``aclnnMlaPreprocessV2``.

    ::

        aclnnStatus aclnnMlaPreprocessV2GetWorkspaceSize(
            const aclTensor *input,
            const aclTensor *gamma0,
            const aclTensor *beta0,
            const aclTensor *quantScale0,
            const aclTensor *quantOffset0,
            const aclTensor *wdqkv,
            const aclTensor *deScale0,
            const aclTensor *bias0,
            const aclTensor *gamma1,
            const aclTensor *beta1,
            const aclTensor *quantScale1,
            const aclTensor *quantOffset1,
            const aclTensor *wuq,
            const aclTensor *deScale1,
            const aclTensor *bias1,
            const aclTensor *gamma2,
            const aclTensor *cos,
            const aclTensor *sin,
            const aclTensor *wuk,
            const aclTensor *kvCache,
            const aclTensor *kvCacheRope,
            const aclTensor *slotMapping,
            const aclTensor *ctkvScale,
            const aclTensor *qNopeScale,
            int64_t wdqDim,
            int64_t qRopeDim,
            int64_t kRopeDim,
            double epsilon,
            int64_t qRotaryCoeff,
            int64_t kRotaryCoeff,
            bool transposeWdq,
            bool transposeWuq,
            bool transposeWuk,
            int64_t cacheMode,
            int64_t quantMode,
            bool doRmsNorm,
            int64_t wdkvSplitCount,
            bool qDownOutFlag,
            const aclTensor *qOut,
            const aclTensor *kvCacheOut,
            const aclTensor *qRopeOut,
            const aclTensor *krCacheOut,
            const aclTensor *qDownOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    gamma0 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    beta0 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    quantScale0 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    quantOffset0 : Tensor
        ``const aclTensor *``, in. INT8; ND.
    wdqkv : Tensor
        ``const aclTensor *``, in. INT8, FLOAT16, BF16; FRACTAL_NZ.
    deScale0 : Tensor
        ``const aclTensor *``, in. INT32, FLOAT; ND.
    bias0 : Tensor
        ``const aclTensor *``, in. INT32; ND.
    gamma1 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    beta1 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    quantScale1 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    quantOffset1 : Tensor
        ``const aclTensor *``, in. INT8; ND.
    wuq : Tensor
        ``const aclTensor *``, in. INT8, FLOAT16, BF16; FRACTAL_NZ.
    deScale1 : Tensor
        ``const aclTensor *``, in. INT64, FLOAT; ND.
    bias1 : Tensor
        ``const aclTensor *``, in. INT32; ND.
    gamma2 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    cos : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    sin : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    wuk : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    kvCache : Tensor
        ``const aclTensor *``, in. INT8, FLOAT16, BF16; ND, FRACTAL_NZ.
    kvCacheRope : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND, FRACTAL_NZ.
    slotMapping : Tensor
        ``const aclTensor *``, in. INT32; ND.
    ctkvScale : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    qNopeScale : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    wdqDim : int
        ``int64_t``, in.
    qRopeDim : int
        ``int64_t``, in.
    kRopeDim : int
        ``int64_t``, in.
    epsilon : float
        ``double``, in.
    qRotaryCoeff : int
        ``int64_t``, in.
    kRotaryCoeff : int
        ``int64_t``, in.
    transposeWdq : bool
        ``bool``, in.
    transposeWuq : bool
        ``bool``, in.
    transposeWuk : bool
        ``bool``, in.
    cacheMode : int
        ``int64_t``, in.
    quantMode : int
        ``int64_t``, in.
    doRmsNorm : bool
        ``bool``, in.
    wdkvSplitCount : int
        ``int64_t``, in.
    qDownOutFlag : bool
        ``bool``, in.
    qOut : Tensor
        ``const aclTensor *``, out. INT8, FLOAT16, BF16; ND.
    kvCacheOut : Tensor
        ``const aclTensor *``, out. INT8, FLOAT16, BF16; ND, FRACTAL_NZ.
    qRopeOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND.
    krCacheOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND, FRACTAL_NZ.
    qDownOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_mla_preprocess_v2.h`` of library transformer. Seen in 2026-08. The prototype
    is known from documents alone.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnMlaPreprocessV2(
            _NULL if stream is None else stream._record,
            _NULL if input is None else input._record,
            _NULL if gamma0 is None else gamma0._record,
            _NULL if beta0 is None else beta0._record,
            _NULL if quantScale0 is None else quantScale0._record,
            _NULL if quantOffset0 is None else quantOffset0._record,
            _NULL if wdqkv is None else wdqkv._record,
            _NULL if deScale0 is None else deScale0._record,
            _NULL if bias0 is None else bias0._record,
            _NULL if gamma1 is None else gamma1._record,
            _NULL if beta1 is None else beta1._record,
            _NULL if quantScale1 is None else quantScale1._record,
            _NULL if quantOffset1 is None else quantOffset1._record,
            _NULL if wuq is None else wuq._record,
            _NULL if deScale1 is None else deScale1._record,
            _NULL if bias1 is None else bias1._record,
            _NULL if gamma2 is None else gamma2._record,
            _NULL if cos is None else cos._record,
            _NULL if sin is None else sin._record,
            _NULL if wuk is None else wuk._record,
            _NULL if kvCache is None else kvCache._record,
            _NULL if kvCacheRope is None else kvCacheRope._record,
            _NULL if slotMapping is None else slotMapping._record,
            _NULL if ctkvScale is None else ctkvScale._record,
            _NULL if qNopeScale is None else qNopeScale._record,
            wdqDim,
            qRopeDim,
            kRopeDim,
            epsilon,
            qRotaryCoeff,
            kRotaryCoeff,
            transposeWdq,
            transposeWuq,
            transposeWuk,
            cacheMode,
            quantMode,
            doRmsNorm,
            wdkvSplitCount,
            qDownOutFlag,
            _NULL if qOut is None else qOut._record,
            _NULL if kvCacheOut is None else kvCacheOut._record,
            _NULL if qRopeOut is None else qRopeOut._record,
            _NULL if krCacheOut is None else krCacheOut._record,
            _NULL if qDownOut is None else qDownOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMlaPreprocessV2",
            _status,
            (input, gamma0, beta0, quantScale0, quantOffset0, wdqkv, deScale0, bias0, gamma1, beta1,
             quantScale1, quantOffset1, wuq, deScale1, bias1, gamma2, cos, sin, wuk, kvCache, kvCacheRope,
             slotMapping, ctkvScale, qNopeScale, wdqDim, qRopeDim, kRopeDim, epsilon, qRotaryCoeff,
             kRotaryCoeff, transposeWdq, transposeWuq, transposeWuk, cacheMode, quantMode, doRmsNorm,
             wdkvSplitCount, qDownOutFlag, qOut, kvCacheOut, qRopeOut, krCacheOut, qDownOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMlaPreprocessV2",
            (input, gamma0, beta0, quantScale0, quantOffset0, wdqkv, deScale0, bias0, gamma1, beta1,
             quantScale1, quantOffset1, wuq, deScale1, bias1, gamma2, cos, sin, wuk, kvCache, kvCacheRope,
             slotMapping, ctkvScale, qNopeScale, wdqDim, qRopeDim, kRopeDim, epsilon, qRotaryCoeff,
             kRotaryCoeff, transposeWdq, transposeWuq, transposeWuk, cacheMode, quantMode, doRmsNorm,
             wdkvSplitCount, qDownOutFlag, qOut, kvCacheOut, qRopeOut, krCacheOut, qDownOut),
            stream,
        )


def aclnnMlaProlog(
    tokenX,
    weightDq,
    weightUqQr,
    weightUk,
    weightDkvKr,
    rmsnormGammaCq,
    rmsnormGammaCkv,
    ropeSin,
    ropeCos,
    cacheIndex,
    kvCacheRef,
    krCacheRef,
    dequantScaleXOptional,
    dequantScaleWDqOptional,
    dequantScaleWUqQrOptional,
    dequantScaleWDkvKrOptional,
    quantScaleCkvOptional,
    quantScaleCkrOptional,
    smoothScalesCqOptional,
    rmsnormEpsilonCq,
    rmsnormEpsilonCkv,
    cacheModeOptional,
    queryOut,
    queryRopeOut,
    *,
    stream=None,
):
    """Launch ``aclnnMlaProlog``.

    .. deprecated:: CANN
        use aclnnMlaPrologV3WeightNz, scheduled for December 2026

    ::

        aclnnStatus aclnnMlaPrologGetWorkspaceSize(
            const aclTensor *tokenX,
            const aclTensor *weightDq,
            const aclTensor *weightUqQr,
            const aclTensor *weightUk,
            const aclTensor *weightDkvKr,
            const aclTensor *rmsnormGammaCq,
            const aclTensor *rmsnormGammaCkv,
            const aclTensor *ropeSin,
            const aclTensor *ropeCos,
            const aclTensor *cacheIndex,
            aclTensor *kvCacheRef,
            aclTensor *krCacheRef,
            const aclTensor *dequantScaleXOptional,
            const aclTensor *dequantScaleWDqOptional,
            const aclTensor *dequantScaleWUqQrOptional,
            const aclTensor *dequantScaleWDkvKrOptional,
            const aclTensor *quantScaleCkvOptional,
            const aclTensor *quantScaleCkrOptional,
            const aclTensor *smoothScalesCqOptional,
            double rmsnormEpsilonCq,
            double rmsnormEpsilonCkv,
            char *cacheModeOptional,
            const aclTensor *queryOut,
            const aclTensor *queryRopeOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    tokenX : Tensor
        ``const aclTensor *``, in. BF16; ND.
    weightDq : Tensor
        ``const aclTensor *``, in. BF16; FRACTAL_NZ.
    weightUqQr : Tensor
        ``const aclTensor *``, in. BF16, INT8; FRACTAL_NZ.
    weightUk : Tensor
        ``const aclTensor *``, in. BF16; ND.
    weightDkvKr : Tensor
        ``const aclTensor *``, in. BF16; FRACTAL_NZ.
    rmsnormGammaCq : Tensor
        ``const aclTensor *``, in. BF16; ND.
    rmsnormGammaCkv : Tensor
        ``const aclTensor *``, in. BF16; ND.
    ropeSin : Tensor
        ``const aclTensor *``, in. BF16; ND.
    ropeCos : Tensor
        ``const aclTensor *``, in. BF16; ND.
    cacheIndex : Tensor
        ``const aclTensor *``, in. INT64; ND.
    kvCacheRef : Tensor
        ``aclTensor *``, inout. BF16, INT8; ND.
    krCacheRef : Tensor
        ``aclTensor *``, inout. BF16, INT8; ND.
    dequantScaleXOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    dequantScaleWDqOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    dequantScaleWUqQrOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    dequantScaleWDkvKrOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    quantScaleCkvOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    quantScaleCkrOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    smoothScalesCqOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    rmsnormEpsilonCq : float
        ``double``, in.
    rmsnormEpsilonCkv : float
        ``double``, in.
    cacheModeOptional : str, optional
        ``char *``, in.
    queryOut : Tensor
        ``const aclTensor *``, out. BF16, INT8; ND.
    queryRopeOut : Tensor
        ``const aclTensor *``, out. BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_mla_prolog.h`` of library transformer. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnMlaProlog(
            _NULL if stream is None else stream._record,
            _NULL if tokenX is None else tokenX._record,
            _NULL if weightDq is None else weightDq._record,
            _NULL if weightUqQr is None else weightUqQr._record,
            _NULL if weightUk is None else weightUk._record,
            _NULL if weightDkvKr is None else weightDkvKr._record,
            _NULL if rmsnormGammaCq is None else rmsnormGammaCq._record,
            _NULL if rmsnormGammaCkv is None else rmsnormGammaCkv._record,
            _NULL if ropeSin is None else ropeSin._record,
            _NULL if ropeCos is None else ropeCos._record,
            _NULL if cacheIndex is None else cacheIndex._record,
            _NULL if kvCacheRef is None else kvCacheRef._record,
            _NULL if krCacheRef is None else krCacheRef._record,
            _NULL if dequantScaleXOptional is None else dequantScaleXOptional._record,
            _NULL if dequantScaleWDqOptional is None else dequantScaleWDqOptional._record,
            _NULL if dequantScaleWUqQrOptional is None else dequantScaleWUqQrOptional._record,
            _NULL if dequantScaleWDkvKrOptional is None else dequantScaleWDkvKrOptional._record,
            _NULL if quantScaleCkvOptional is None else quantScaleCkvOptional._record,
            _NULL if quantScaleCkrOptional is None else quantScaleCkrOptional._record,
            _NULL if smoothScalesCqOptional is None else smoothScalesCqOptional._record,
            rmsnormEpsilonCq,
            rmsnormEpsilonCkv,
            _NULL if cacheModeOptional is None else cacheModeOptional._record,
            _NULL if queryOut is None else queryOut._record,
            _NULL if queryRopeOut is None else queryRopeOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMlaProlog",
            _status,
            (tokenX, weightDq, weightUqQr, weightUk, weightDkvKr, rmsnormGammaCq, rmsnormGammaCkv, ropeSin,
             ropeCos, cacheIndex, kvCacheRef, krCacheRef, dequantScaleXOptional, dequantScaleWDqOptional,
             dequantScaleWUqQrOptional, dequantScaleWDkvKrOptional, quantScaleCkvOptional,
             quantScaleCkrOptional, smoothScalesCqOptional, rmsnormEpsilonCq, rmsnormEpsilonCkv,
             cacheModeOptional, queryOut, queryRopeOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMlaProlog",
            (tokenX, weightDq, weightUqQr, weightUk, weightDkvKr, rmsnormGammaCq, rmsnormGammaCkv, ropeSin,
             ropeCos, cacheIndex, kvCacheRef, krCacheRef, dequantScaleXOptional, dequantScaleWDqOptional,
             dequantScaleWUqQrOptional, dequantScaleWDkvKrOptional, quantScaleCkvOptional,
             quantScaleCkrOptional, smoothScalesCqOptional, rmsnormEpsilonCq, rmsnormEpsilonCkv,
             cacheModeOptional, queryOut, queryRopeOut),
            stream,
        )


def aclnnMlaPrologV2WeightNz(
    tokenX,
    weightDq,
    weightUqQr,
    weightUk,
    weightDkvKr,
    rmsnormGammaCq,
    rmsnormGammaCkv,
    ropeSin,
    ropeCos,
    cacheIndex,
    kvCacheRef,
    krCacheRef,
    dequantScaleXOptional,
    dequantScaleWDqOptional,
    dequantScaleWUqQrOptional,
    dequantScaleWDkvKrOptional,
    quantScaleCkvOptional,
    quantScaleCkrOptional,
    smoothScalesCqOptional,
    rmsnormEpsilonCq,
    rmsnormEpsilonCkv,
    cacheModeOptional,
    queryOut,
    queryRopeOut,
    dequantScaleQNopeOutOptional,
    *,
    stream=None,
):
    """Launch ``aclnnMlaPrologV2WeightNz``.

    .. deprecated:: CANN
        use aclnnMlaPrologV3WeightNz, scheduled for December 2026

    ::

        aclnnStatus aclnnMlaPrologV2WeightNzGetWorkspaceSize(
            const aclTensor *tokenX,
            const aclTensor *weightDq,
            const aclTensor *weightUqQr,
            const aclTensor *weightUk,
            const aclTensor *weightDkvKr,
            const aclTensor *rmsnormGammaCq,
            const aclTensor *rmsnormGammaCkv,
            const aclTensor *ropeSin,
            const aclTensor *ropeCos,
            const aclTensor *cacheIndex,
            aclTensor *kvCacheRef,
            aclTensor *krCacheRef,
            const aclTensor *dequantScaleXOptional,
            const aclTensor *dequantScaleWDqOptional,
            const aclTensor *dequantScaleWUqQrOptional,
            const aclTensor *dequantScaleWDkvKrOptional,
            const aclTensor *quantScaleCkvOptional,
            const aclTensor *quantScaleCkrOptional,
            const aclTensor *smoothScalesCqOptional,
            double rmsnormEpsilonCq,
            double rmsnormEpsilonCkv,
            char *cacheModeOptional,
            const aclTensor *queryOut,
            const aclTensor *queryRopeOut,
            const aclTensor *dequantScaleQNopeOutOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    tokenX : Tensor
        ``const aclTensor *``, in. BF16, INT8; ND.
    weightDq : Tensor
        ``const aclTensor *``, in. BF16, INT8; FRACTAL_NZ.
    weightUqQr : Tensor
        ``const aclTensor *``, in. BF16, INT8; FRACTAL_NZ.
    weightUk : Tensor
        ``const aclTensor *``, in. BF16; ND.
    weightDkvKr : Tensor
        ``const aclTensor *``, in. BF16, INT8; FRACTAL_NZ.
    rmsnormGammaCq : Tensor
        ``const aclTensor *``, in. BF16; ND.
    rmsnormGammaCkv : Tensor
        ``const aclTensor *``, in. BF16; ND.
    ropeSin : Tensor
        ``const aclTensor *``, in. BF16; ND.
    ropeCos : Tensor
        ``const aclTensor *``, in. BF16; ND.
    cacheIndex : Tensor
        ``const aclTensor *``, in. INT64; ND.
    kvCacheRef : Tensor
        ``aclTensor *``, inout. BF16, INT8; ND.
    krCacheRef : Tensor
        ``aclTensor *``, inout. BF16, INT8; ND.
    dequantScaleXOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    dequantScaleWDqOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    dequantScaleWUqQrOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    dequantScaleWDkvKrOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    quantScaleCkvOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    quantScaleCkrOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    smoothScalesCqOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    rmsnormEpsilonCq : float
        ``double``, in.
    rmsnormEpsilonCkv : float
        ``double``, in.
    cacheModeOptional : str, optional
        ``char *``, in.
    queryOut : Tensor
        ``const aclTensor *``, out. BF16, INT8; ND.
    queryRopeOut : Tensor
        ``const aclTensor *``, out. BF16; ND.
    dequantScaleQNopeOutOptional : Tensor, optional
        ``const aclTensor *``, out. FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_mla_prolog_v2_weight_nz.h`` of library transformer. Seen in 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnMlaPrologV2WeightNz(
            _NULL if stream is None else stream._record,
            _NULL if tokenX is None else tokenX._record,
            _NULL if weightDq is None else weightDq._record,
            _NULL if weightUqQr is None else weightUqQr._record,
            _NULL if weightUk is None else weightUk._record,
            _NULL if weightDkvKr is None else weightDkvKr._record,
            _NULL if rmsnormGammaCq is None else rmsnormGammaCq._record,
            _NULL if rmsnormGammaCkv is None else rmsnormGammaCkv._record,
            _NULL if ropeSin is None else ropeSin._record,
            _NULL if ropeCos is None else ropeCos._record,
            _NULL if cacheIndex is None else cacheIndex._record,
            _NULL if kvCacheRef is None else kvCacheRef._record,
            _NULL if krCacheRef is None else krCacheRef._record,
            _NULL if dequantScaleXOptional is None else dequantScaleXOptional._record,
            _NULL if dequantScaleWDqOptional is None else dequantScaleWDqOptional._record,
            _NULL if dequantScaleWUqQrOptional is None else dequantScaleWUqQrOptional._record,
            _NULL if dequantScaleWDkvKrOptional is None else dequantScaleWDkvKrOptional._record,
            _NULL if quantScaleCkvOptional is None else quantScaleCkvOptional._record,
            _NULL if quantScaleCkrOptional is None else quantScaleCkrOptional._record,
            _NULL if smoothScalesCqOptional is None else smoothScalesCqOptional._record,
            rmsnormEpsilonCq,
            rmsnormEpsilonCkv,
            _NULL if cacheModeOptional is None else cacheModeOptional._record,
            _NULL if queryOut is None else queryOut._record,
            _NULL if queryRopeOut is None else queryRopeOut._record,
            _NULL if dequantScaleQNopeOutOptional is None else dequantScaleQNopeOutOptional._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMlaPrologV2WeightNz",
            _status,
            (tokenX, weightDq, weightUqQr, weightUk, weightDkvKr, rmsnormGammaCq, rmsnormGammaCkv, ropeSin,
             ropeCos, cacheIndex, kvCacheRef, krCacheRef, dequantScaleXOptional, dequantScaleWDqOptional,
             dequantScaleWUqQrOptional, dequantScaleWDkvKrOptional, quantScaleCkvOptional,
             quantScaleCkrOptional, smoothScalesCqOptional, rmsnormEpsilonCq, rmsnormEpsilonCkv,
             cacheModeOptional, queryOut, queryRopeOut, dequantScaleQNopeOutOptional),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMlaPrologV2WeightNz",
            (tokenX, weightDq, weightUqQr, weightUk, weightDkvKr, rmsnormGammaCq, rmsnormGammaCkv, ropeSin,
             ropeCos, cacheIndex, kvCacheRef, krCacheRef, dequantScaleXOptional, dequantScaleWDqOptional,
             dequantScaleWUqQrOptional, dequantScaleWDkvKrOptional, quantScaleCkvOptional,
             quantScaleCkrOptional, smoothScalesCqOptional, rmsnormEpsilonCq, rmsnormEpsilonCkv,
             cacheModeOptional, queryOut, queryRopeOut, dequantScaleQNopeOutOptional),
            stream,
        )


def aclnnMlaPrologV3WeightNz(
    tokenX,
    weightDq,
    weightUqQr,
    weightUk,
    weightDkvKr,
    rmsnormGammaCq,
    rmsnormGammaCkv,
    ropeSin,
    ropeCos,
    kvCacheRef,
    krCacheRef,
    cacheIndexOptional,
    dequantScaleXOptional,
    dequantScaleWDqOptional,
    dequantScaleWUqQrOptional,
    dequantScaleWDkvKrOptional,
    quantScaleCkvOptional,
    quantScaleCkrOptional,
    smoothScalesCqOptional,
    actualSeqLenOptional,
    kNopeClipAlphaOptional,
    rmsnormEpsilonCq,
    rmsnormEpsilonCkv,
    cacheModeOptional,
    weightQuantMode,
    kvCacheQuantMode,
    queryQuantMode,
    ckvkrRepoMode,
    quantScaleRepoMode,
    tileSize,
    qcQrScale,
    kcScale,
    queryOut,
    queryRopeOut,
    dequantScaleQNopeOutOptional,
    queryNormOutOptional,
    dequantScaleQNormOutOptional,
    *,
    stream=None,
):
    """Launch ``aclnnMlaPrologV3WeightNz``.

    ::

        aclnnStatus aclnnMlaPrologV3WeightNzGetWorkspaceSize(
            const aclTensor *tokenX,
            const aclTensor *weightDq,
            const aclTensor *weightUqQr,
            const aclTensor *weightUk,
            const aclTensor *weightDkvKr,
            const aclTensor *rmsnormGammaCq,
            const aclTensor *rmsnormGammaCkv,
            const aclTensor *ropeSin,
            const aclTensor *ropeCos,
            aclTensor *kvCacheRef,
            aclTensor *krCacheRef,
            const aclTensor *cacheIndexOptional,
            const aclTensor *dequantScaleXOptional,
            const aclTensor *dequantScaleWDqOptional,
            const aclTensor *dequantScaleWUqQrOptional,
            const aclTensor *dequantScaleWDkvKrOptional,
            const aclTensor *quantScaleCkvOptional,
            const aclTensor *quantScaleCkrOptional,
            const aclTensor *smoothScalesCqOptional,
            const aclTensor *actualSeqLenOptional,
            const aclTensor *kNopeClipAlphaOptional,
            double rmsnormEpsilonCq,
            double rmsnormEpsilonCkv,
            char *cacheModeOptional,
            int64_t weightQuantMode,
            int64_t kvCacheQuantMode,
            int64_t queryQuantMode,
            int64_t ckvkrRepoMode,
            int64_t quantScaleRepoMode,
            int64_t tileSize,
            double qcQrScale,
            double kcScale,
            const aclTensor *queryOut,
            const aclTensor *queryRopeOut,
            const aclTensor *dequantScaleQNopeOutOptional,
            const aclTensor *queryNormOutOptional,
            const aclTensor *dequantScaleQNormOutOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    tokenX : Tensor
        ``const aclTensor *``, in. BF16, FLOAT8_E4M3FN, INT8, HIFLOAT8; ND.
    weightDq : Tensor
        ``const aclTensor *``, in. BF16, FLOAT8_E4M3FN, INT8, HIFLOAT8; FRACTAL_NZ.
    weightUqQr : Tensor
        ``const aclTensor *``, in. BF16, INT8, FLOAT8_E4M3FN, HIFLOAT8; FRACTAL_NZ.
    weightUk : Tensor
        ``const aclTensor *``, in. BF16; ND.
    weightDkvKr : Tensor
        ``const aclTensor *``, in. BF16, FLOAT8_E4M3FN, INT8, HIFLOAT8; FRACTAL_NZ.
    rmsnormGammaCq : Tensor
        ``const aclTensor *``, in. BF16; ND.
    rmsnormGammaCkv : Tensor
        ``const aclTensor *``, in. BF16; ND.
    ropeSin : Tensor
        ``const aclTensor *``, in. BF16; ND.
    ropeCos : Tensor
        ``const aclTensor *``, in. BF16; ND.
    kvCacheRef : Tensor
        ``aclTensor *``, inout. BF16, INT8, FLOAT8_E4M3FN, HIFLOAT8; ND.
    krCacheRef : Tensor
        ``aclTensor *``, inout. BF16, INT8; ND.
    cacheIndexOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND.
    dequantScaleXOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT8_E8M0, FLOAT; ND.
    dequantScaleWDqOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT8_E8M0, FLOAT; ND.
    dequantScaleWUqQrOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT8_E8M0; ND.
    dequantScaleWDkvKrOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT8_E8M0, FLOAT; ND.
    quantScaleCkvOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    quantScaleCkrOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    smoothScalesCqOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    actualSeqLenOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    kNopeClipAlphaOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    rmsnormEpsilonCq : float
        ``double``, in.
    rmsnormEpsilonCkv : float
        ``double``, in.
    cacheModeOptional : str, optional
        ``char *``, in.
    weightQuantMode : int
        ``int64_t``, in.
    kvCacheQuantMode : int
        ``int64_t``, in.
    queryQuantMode : int
        ``int64_t``, in.
    ckvkrRepoMode : int
        ``int64_t``, in.
    quantScaleRepoMode : int
        ``int64_t``, in.
    tileSize : int
        ``int64_t``, in.
    qcQrScale : float
        ``double``, in.
    kcScale : float
        ``double``, in.
    queryOut : Tensor
        ``const aclTensor *``, out. BF16, FLOAT8_E4M3FN, INT8, HIFLOAT8; ND.
    queryRopeOut : Tensor
        ``const aclTensor *``, out. BF16; ND.
    dequantScaleQNopeOutOptional : Tensor, optional
        ``const aclTensor *``, out. FLOAT; ND.
    queryNormOutOptional : Tensor, optional
        ``const aclTensor *``, out. BF16, INT8, FLOAT8_E4M3FN, HIFLOAT8; ND.
    dequantScaleQNormOutOptional : Tensor, optional
        ``const aclTensor *``, out. FLOAT, FLOAT8_E8M0; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_mla_prolog_v3_weight_nz.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnMlaPrologV3WeightNz(
            _NULL if stream is None else stream._record,
            _NULL if tokenX is None else tokenX._record,
            _NULL if weightDq is None else weightDq._record,
            _NULL if weightUqQr is None else weightUqQr._record,
            _NULL if weightUk is None else weightUk._record,
            _NULL if weightDkvKr is None else weightDkvKr._record,
            _NULL if rmsnormGammaCq is None else rmsnormGammaCq._record,
            _NULL if rmsnormGammaCkv is None else rmsnormGammaCkv._record,
            _NULL if ropeSin is None else ropeSin._record,
            _NULL if ropeCos is None else ropeCos._record,
            _NULL if kvCacheRef is None else kvCacheRef._record,
            _NULL if krCacheRef is None else krCacheRef._record,
            _NULL if cacheIndexOptional is None else cacheIndexOptional._record,
            _NULL if dequantScaleXOptional is None else dequantScaleXOptional._record,
            _NULL if dequantScaleWDqOptional is None else dequantScaleWDqOptional._record,
            _NULL if dequantScaleWUqQrOptional is None else dequantScaleWUqQrOptional._record,
            _NULL if dequantScaleWDkvKrOptional is None else dequantScaleWDkvKrOptional._record,
            _NULL if quantScaleCkvOptional is None else quantScaleCkvOptional._record,
            _NULL if quantScaleCkrOptional is None else quantScaleCkrOptional._record,
            _NULL if smoothScalesCqOptional is None else smoothScalesCqOptional._record,
            _NULL if actualSeqLenOptional is None else actualSeqLenOptional._record,
            _NULL if kNopeClipAlphaOptional is None else kNopeClipAlphaOptional._record,
            rmsnormEpsilonCq,
            rmsnormEpsilonCkv,
            _NULL if cacheModeOptional is None else cacheModeOptional._record,
            weightQuantMode,
            kvCacheQuantMode,
            queryQuantMode,
            ckvkrRepoMode,
            quantScaleRepoMode,
            tileSize,
            qcQrScale,
            kcScale,
            _NULL if queryOut is None else queryOut._record,
            _NULL if queryRopeOut is None else queryRopeOut._record,
            _NULL if dequantScaleQNopeOutOptional is None else dequantScaleQNopeOutOptional._record,
            _NULL if queryNormOutOptional is None else queryNormOutOptional._record,
            _NULL if dequantScaleQNormOutOptional is None else dequantScaleQNormOutOptional._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMlaPrologV3WeightNz",
            _status,
            (tokenX, weightDq, weightUqQr, weightUk, weightDkvKr, rmsnormGammaCq, rmsnormGammaCkv, ropeSin,
             ropeCos, kvCacheRef, krCacheRef, cacheIndexOptional, dequantScaleXOptional,
             dequantScaleWDqOptional, dequantScaleWUqQrOptional, dequantScaleWDkvKrOptional,
             quantScaleCkvOptional, quantScaleCkrOptional, smoothScalesCqOptional, actualSeqLenOptional,
             kNopeClipAlphaOptional, rmsnormEpsilonCq, rmsnormEpsilonCkv, cacheModeOptional, weightQuantMode,
             kvCacheQuantMode, queryQuantMode, ckvkrRepoMode, quantScaleRepoMode, tileSize, qcQrScale,
             kcScale, queryOut, queryRopeOut, dequantScaleQNopeOutOptional, queryNormOutOptional,
             dequantScaleQNormOutOptional),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMlaPrologV3WeightNz",
            (tokenX, weightDq, weightUqQr, weightUk, weightDkvKr, rmsnormGammaCq, rmsnormGammaCkv, ropeSin,
             ropeCos, kvCacheRef, krCacheRef, cacheIndexOptional, dequantScaleXOptional,
             dequantScaleWDqOptional, dequantScaleWUqQrOptional, dequantScaleWDkvKrOptional,
             quantScaleCkvOptional, quantScaleCkrOptional, smoothScalesCqOptional, actualSeqLenOptional,
             kNopeClipAlphaOptional, rmsnormEpsilonCq, rmsnormEpsilonCkv, cacheModeOptional, weightQuantMode,
             kvCacheQuantMode, queryQuantMode, ckvkrRepoMode, quantScaleRepoMode, tileSize, qcQrScale,
             kcScale, queryOut, queryRopeOut, dequantScaleQNopeOutOptional, queryNormOutOptional,
             dequantScaleQNormOutOptional),
            stream,
        )


def aclnnMoeComputeExpertTokens(sortedExperts, numExperts, out, *, stream=None):
    """Launch ``aclnnMoeComputeExpertTokens``, which writes ``out``.

    ::

        aclnnStatus aclnnMoeComputeExpertTokensGetWorkspaceSize(
            const aclTensor *sortedExperts,
            int64_t numExperts,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    sortedExperts : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 1.
    numExperts : int
        ``int64_t``, in.
    out : Tensor
        ``const aclTensor *``, out. ND; rank 1.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_compute_expert_tokens.h`` of library transformer. Seen in 8.1.RC1 and
    2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnMoeComputeExpertTokens(
            _NULL if stream is None else stream._record,
            _NULL if sortedExperts is None else sortedExperts._record,
            numExperts,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMoeComputeExpertTokens",
            _status,
            (sortedExperts, numExperts, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call("aclnnMoeComputeExpertTokens", (sortedExperts, numExperts, out), stream)


def aclnnMoeDistributeCombine(
    expandX,
    expertIds,
    expandIdx,
    epSendCounts,
    expertScales,
    tpSendCounts,
    xActiveMask,
    activationScale,
    weightScale,
    groupList,
    expandScales,
    groupEp,
    epWorldSize,
    epRankId,
    moeExpertNum,
    groupTp,
    tpWorldSize,
    tpRankId,
    expertShardType,
    sharedExpertNum,
    sharedExpertRankNum,
    globalBs,
    outDtype,
    commQuantMode,
    groupListType,
    x,
    *,
    stream=None,
):
    """Launch ``aclnnMoeDistributeCombine``, which writes ``x``.

    ::

        aclnnStatus aclnnMoeDistributeCombineGetWorkspaceSize(
            const aclTensor *expandX,
            const aclTensor *expertIds,
            const aclTensor *expandIdx,
            const aclTensor *epSendCounts,
            const aclTensor *expertScales,
            const aclTensor *tpSendCounts,
            const aclTensor *xActiveMask,
            const aclTensor *activationScale,
            const aclTensor *weightScale,
            const aclTensor *groupList,
            const aclTensor *expandScales,
            const char *groupEp,
            int64_t epWorldSize,
            int64_t epRankId,
            int64_t moeExpertNum,
            const char *groupTp,
            int64_t tpWorldSize,
            int64_t tpRankId,
            int64_t expertShardType,
            int64_t sharedExpertNum,
            int64_t sharedExpertRankNum,
            int64_t globalBs,
            int64_t outDtype,
            int64_t commQuantMode,
            int64_t groupListType,
            aclTensor *x,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    expandX : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    expertIds : Tensor
        ``const aclTensor *``, in. INT32; ND.
    expandIdx : Tensor
        ``const aclTensor *``, in. INT32; ND.
    epSendCounts : Tensor
        ``const aclTensor *``, in. INT32; ND.
    expertScales : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    tpSendCounts : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    xActiveMask : Tensor, optional
        ``const aclTensor *``, in. ND.
    activationScale : Tensor, optional
        ``const aclTensor *``, in. ND.
    weightScale : Tensor, optional
        ``const aclTensor *``, in. ND.
    groupList : Tensor, optional
        ``const aclTensor *``, in. ND.
    expandScales : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    groupEp : str
        ``const char *``, in.
    epWorldSize : int
        ``int64_t``, in.
    epRankId : int
        ``int64_t``, in.
    moeExpertNum : int
        ``int64_t``, in.
    groupTp : str
        ``const char *``, in.
    tpWorldSize : int
        ``int64_t``, in.
    tpRankId : int
        ``int64_t``, in.
    expertShardType : int
        ``int64_t``, in.
    sharedExpertNum : int
        ``int64_t``, in.
    sharedExpertRankNum : int
        ``int64_t``, in.
    globalBs : int
        ``int64_t``, in.
    outDtype : int
        ``int64_t``, in.
    commQuantMode : int
        ``int64_t``, in.
    groupListType : int
        ``int64_t``, in.
    x : Tensor
        ``aclTensor *``, out. FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_distribute_combine.h`` of library transformer. Seen in 8.1.RC1 and
    2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnMoeDistributeCombine",
        (expandX, expertIds, expandIdx, epSendCounts, expertScales, tpSendCounts, xActiveMask,
         activationScale, weightScale, groupList, expandScales, groupEp, epWorldSize, epRankId,
         moeExpertNum, groupTp, tpWorldSize, tpRankId, expertShardType, sharedExpertNum,
         sharedExpertRankNum, globalBs, outDtype, commQuantMode, groupListType, x),
        stream,
    )


def aclnnMoeDistributeCombineAddRmsNorm(
    expandX,
    expertIds,
    assistInfoForCombine,
    epSendCounts,
    expertScales,
    residualX,
    gamma,
    tpSendCountsOptional,
    xActiveMaskOptional,
    activationScaleOptional,
    weightScaleOptional,
    groupListOptional,
    expandScalesOptional,
    sharedExpertXOptional,
    groupEp,
    epWorldSize,
    epRankId,
    moeExpertNum,
    groupTp,
    tpWorldSize,
    tpRankId,
    expertShardType,
    sharedExpertNum,
    sharedExpertRankNum,
    globalBs,
    outDtype,
    commQuantMode,
    groupListType,
    commAlg,
    normEps,
    yOut,
    rstdOut,
    xOut,
    *,
    stream=None,
):
    """Launch ``aclnnMoeDistributeCombineAddRmsNorm``, which writes ``yOut``, ``rstdOut``, ``xOut``.

    ::

        aclnnStatus aclnnMoeDistributeCombineAddRmsNormGetWorkspaceSize(
            const aclTensor *expandX,
            const aclTensor *expertIds,
            const aclTensor *assistInfoForCombine,
            const aclTensor *epSendCounts,
            const aclTensor *expertScales,
            const aclTensor *residualX,
            const aclTensor *gamma,
            const aclTensor *tpSendCountsOptional,
            const aclTensor *xActiveMaskOptional,
            const aclTensor *activationScaleOptional,
            const aclTensor *weightScaleOptional,
            const aclTensor *groupListOptional,
            const aclTensor *expandScalesOptional,
            const aclTensor *sharedExpertXOptional,
            const char *groupEp,
            int64_t epWorldSize,
            int64_t epRankId,
            int64_t moeExpertNum,
            const char *groupTp,
            int64_t tpWorldSize,
            int64_t tpRankId,
            int64_t expertShardType,
            int64_t sharedExpertNum,
            int64_t sharedExpertRankNum,
            int64_t globalBs,
            int64_t outDtype,
            int64_t commQuantMode,
            int64_t groupListType,
            const char *commAlg,
            float normEps,
            aclTensor *yOut,
            aclTensor *rstdOut,
            aclTensor *xOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    expandX : Tensor
        ``const aclTensor *``, in. BF16; ND; rank 2.
    expertIds : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 2.
    assistInfoForCombine : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 1.
    epSendCounts : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 1.
    expertScales : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 2.
    residualX : Tensor
        ``const aclTensor *``, in. BF16; ND; rank 3.
    gamma : Tensor
        ``const aclTensor *``, in. BF16; ND; rank 1.
    tpSendCountsOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    xActiveMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL; ND.
    activationScaleOptional : Tensor, optional
        ``const aclTensor *``, in. ND.
    weightScaleOptional : Tensor, optional
        ``const aclTensor *``, in. ND.
    groupListOptional : Tensor, optional
        ``const aclTensor *``, in. ND.
    expandScalesOptional : Tensor, optional
        ``const aclTensor *``, in. ND.
    sharedExpertXOptional : Tensor, optional
        ``const aclTensor *``, in. BF16; ND.
    groupEp : str
        ``const char *``, in.
    epWorldSize : int
        ``int64_t``, in.
    epRankId : int
        ``int64_t``, in.
    moeExpertNum : int
        ``int64_t``, in.
    groupTp : str
        ``const char *``, in.
    tpWorldSize : int
        ``int64_t``, in.
    tpRankId : int
        ``int64_t``, in.
    expertShardType : int
        ``int64_t``, in.
    sharedExpertNum : int
        ``int64_t``, in.
    sharedExpertRankNum : int
        ``int64_t``, in.
    globalBs : int
        ``int64_t``, in.
    outDtype : int
        ``int64_t``, in.
    commQuantMode : int
        ``int64_t``, in.
    groupListType : int
        ``int64_t``, in.
    commAlg : str, optional
        ``const char *``, in.
    normEps : float
        ``float``, in.
    yOut : Tensor
        ``aclTensor *``, out. BF16; ND; rank 3.
    rstdOut : Tensor
        ``aclTensor *``, out. FLOAT; ND; rank 3.
    xOut : Tensor
        ``aclTensor *``, out. BF16; ND; rank 3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_distribute_combine_add_rms_norm.h`` of library transformer. Seen in
    2026-08.

    Documented for Ascend 950, Atlas A3.
    """
    _call.convert_and_call(
        "aclnnMoeDistributeCombineAddRmsNorm",
        (expandX, expertIds, assistInfoForCombine, epSendCounts, expertScales, residualX, gamma,
         tpSendCountsOptional, xActiveMaskOptional, activationScaleOptional, weightScaleOptional,
         groupListOptional, expandScalesOptional, sharedExpertXOptional, groupEp, epWorldSize, epRankId,
         moeExpertNum, groupTp, tpWorldSize, tpRankId, expertShardType, sharedExpertNum,
         sharedExpertRankNum, globalBs, outDtype, commQuantMode, groupListType, commAlg, normEps, yOut,
         rstdOut, xOut),
        stream,
    )


def aclnnMoeDistributeCombineAddRmsNormV2(
    expandX,
    expertIds,
    assistInfoForCombine,
    epSendCounts,
    expertScales,
    residualX,
    gamma,
    tpSendCountsOptional,
    xActiveMaskOptional,
    activationScaleOptional,
    weightScaleOptional,
    groupListOptional,
    expandScalesOptional,
    sharedExpertXOptional,
    elasticInfoOptional,
    oriXOptional,
    constExpertAlpha1Optional,
    constExpertAlpha2Optional,
    constExpertVOptional,
    groupEp,
    epWorldSize,
    epRankId,
    moeExpertNum,
    groupTp,
    tpWorldSize,
    tpRankId,
    expertShardType,
    sharedExpertNum,
    sharedExpertRankNum,
    globalBs,
    outDtype,
    commQuantMode,
    groupListType,
    commAlg,
    normEps,
    zeroExpertNum,
    copyExpertNum,
    constExpertNum,
    yOut,
    rstdOut,
    xOut,
    *,
    stream=None,
):
    """Launch ``aclnnMoeDistributeCombineAddRmsNormV2``, which writes ``yOut``, ``rstdOut``, ``xOut``.

    ::

        aclnnStatus aclnnMoeDistributeCombineAddRmsNormV2GetWorkspaceSize(
            const aclTensor *expandX,
            const aclTensor *expertIds,
            const aclTensor *assistInfoForCombine,
            const aclTensor *epSendCounts,
            const aclTensor *expertScales,
            const aclTensor *residualX,
            const aclTensor *gamma,
            const aclTensor *tpSendCountsOptional,
            const aclTensor *xActiveMaskOptional,
            const aclTensor *activationScaleOptional,
            const aclTensor *weightScaleOptional,
            const aclTensor *groupListOptional,
            const aclTensor *expandScalesOptional,
            const aclTensor *sharedExpertXOptional,
            const aclTensor *elasticInfoOptional,
            const aclTensor *oriXOptional,
            const aclTensor *constExpertAlpha1Optional,
            const aclTensor *constExpertAlpha2Optional,
            const aclTensor *constExpertVOptional,
            const char *groupEp,
            int64_t epWorldSize,
            int64_t epRankId,
            int64_t moeExpertNum,
            const char *groupTp,
            int64_t tpWorldSize,
            int64_t tpRankId,
            int64_t expertShardType,
            int64_t sharedExpertNum,
            int64_t sharedExpertRankNum,
            int64_t globalBs,
            int64_t outDtype,
            int64_t commQuantMode,
            int64_t groupListType,
            const char *commAlg,
            float normEps,
            int64_t zeroExpertNum,
            int64_t copyExpertNum,
            int64_t constExpertNum,
            aclTensor *yOut,
            aclTensor *rstdOut,
            aclTensor *xOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    expandX : Tensor
        ``const aclTensor *``, in. BF16; ND; rank 2.
    expertIds : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 2.
    assistInfoForCombine : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 1.
    epSendCounts : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 1.
    expertScales : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 2.
    residualX : Tensor
        ``const aclTensor *``, in. BF16; ND; rank 3.
    gamma : Tensor
        ``const aclTensor *``, in. BF16; ND; rank 1.
    tpSendCountsOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    xActiveMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL; ND.
    activationScaleOptional : Tensor, optional
        ``const aclTensor *``, in. ND.
    weightScaleOptional : Tensor, optional
        ``const aclTensor *``, in. ND.
    groupListOptional : Tensor, optional
        ``const aclTensor *``, in. ND.
    expandScalesOptional : Tensor, optional
        ``const aclTensor *``, in. ND.
    sharedExpertXOptional : Tensor, optional
        ``const aclTensor *``, in. BF16; ND.
    elasticInfoOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    oriXOptional : Tensor, optional
        ``const aclTensor *``, in. BF16; ND.
    constExpertAlpha1Optional : Tensor, optional
        ``const aclTensor *``, in. BF16; ND.
    constExpertAlpha2Optional : Tensor, optional
        ``const aclTensor *``, in. BF16; ND.
    constExpertVOptional : Tensor, optional
        ``const aclTensor *``, in. BF16; ND.
    groupEp : str
        ``const char *``, in.
    epWorldSize : int
        ``int64_t``, in.
    epRankId : int
        ``int64_t``, in.
    moeExpertNum : int
        ``int64_t``, in.
    groupTp : str
        ``const char *``, in.
    tpWorldSize : int
        ``int64_t``, in.
    tpRankId : int
        ``int64_t``, in.
    expertShardType : int
        ``int64_t``, in.
    sharedExpertNum : int
        ``int64_t``, in.
    sharedExpertRankNum : int
        ``int64_t``, in.
    globalBs : int
        ``int64_t``, in.
    outDtype : int
        ``int64_t``, in.
    commQuantMode : int
        ``int64_t``, in.
    groupListType : int
        ``int64_t``, in.
    commAlg : str, optional
        ``const char *``, in.
    normEps : float
        ``float``, in.
    zeroExpertNum : int
        ``int64_t``, in.
    copyExpertNum : int
        ``int64_t``, in.
    constExpertNum : int
        ``int64_t``, in.
    yOut : Tensor
        ``aclTensor *``, out. BF16; ND; rank 3.
    rstdOut : Tensor
        ``aclTensor *``, out. FLOAT; ND; rank 3.
    xOut : Tensor
        ``aclTensor *``, out. BF16; ND; rank 3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_distribute_combine_add_rms_norm_v2.h`` of library transformer. Seen in
    2026-08.

    Documented for Ascend 950, Atlas A3.
    """
    _call.convert_and_call(
        "aclnnMoeDistributeCombineAddRmsNormV2",
        (expandX, expertIds, assistInfoForCombine, epSendCounts, expertScales, residualX, gamma,
         tpSendCountsOptional, xActiveMaskOptional, activationScaleOptional, weightScaleOptional,
         groupListOptional, expandScalesOptional, sharedExpertXOptional, elasticInfoOptional,
         oriXOptional, constExpertAlpha1Optional, constExpertAlpha2Optional, constExpertVOptional,
         groupEp, epWorldSize, epRankId, moeExpertNum, groupTp, tpWorldSize, tpRankId, expertShardType,
         sharedExpertNum, sharedExpertRankNum, globalBs, outDtype, commQuantMode, groupListType, commAlg,
         normEps, zeroExpertNum, copyExpertNum, constExpertNum, yOut, rstdOut, xOut),
        stream,
    )


def aclnnMoeDistributeCombineSetup(
    expandX,
    expertIds,
    assistInfoForCombine,
    groupEp,
    epWorldSize,
    epRankId,
    moeExpertNum,
    expertSharedType,
    sharedExpertNum,
    sharedExpertRankNum,
    globalBs,
    commQuantMode,
    commType,
    commAlg,
    quantExpandXOut,
    commCmdInfoOut,
    *,
    stream=None,
):
    """Launch ``aclnnMoeDistributeCombineSetup``, which writes ``quantExpandXOut``, ``commCmdInfoOut``.

    ::

        aclnnStatus aclnnMoeDistributeCombineSetupGetWorkspaceSize(
            const aclTensor *expandX,
            const aclTensor *expertIds,
            const aclTensor *assistInfoForCombine,
            const char *groupEp,
            int64_t epWorldSize,
            int64_t epRankId,
            int64_t moeExpertNum,
            int64_t expertSharedType,
            int64_t sharedExpertNum,
            int64_t sharedExpertRankNum,
            int64_t globalBs,
            int64_t commQuantMode,
            int64_t commType,
            const char *commAlg,
            aclTensor *quantExpandXOut,
            aclTensor *commCmdInfoOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    expandX : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    expertIds : Tensor
        ``const aclTensor *``, in. INT32; ND.
    assistInfoForCombine : Tensor
        ``const aclTensor *``, in. INT32; ND.
    groupEp : str
        ``const char *``, in.
    epWorldSize : int
        ``int64_t``, in.
    epRankId : int
        ``int64_t``, in.
    moeExpertNum : int
        ``int64_t``, in.
    expertSharedType : int
        ``int64_t``, in.
    sharedExpertNum : int
        ``int64_t``, in.
    sharedExpertRankNum : int
        ``int64_t``, in.
    globalBs : int
        ``int64_t``, in.
    commQuantMode : int
        ``int64_t``, in.
    commType : int
        ``int64_t``, in.
    commAlg : str, optional
        ``const char *``, in.
    quantExpandXOut : Tensor
        ``aclTensor *``, out. INT8; ND.
    commCmdInfoOut : Tensor
        ``aclTensor *``, out. INT32; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_distribute_combine_setup.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950.
    """
    _call.convert_and_call(
        "aclnnMoeDistributeCombineSetup",
        (expandX, expertIds, assistInfoForCombine, groupEp, epWorldSize, epRankId, moeExpertNum,
         expertSharedType, sharedExpertNum, sharedExpertRankNum, globalBs, commQuantMode, commType,
         commAlg, quantExpandXOut, commCmdInfoOut),
        stream,
    )


def aclnnMoeDistributeCombineTeardown(
    expandX,
    quantExpandX,
    expertIds,
    expandIdx,
    expertScales,
    commCmdInfo,
    xActiveMaskOptional,
    sharedExpertXOptional,
    groupEp,
    epWorldSize,
    epRankId,
    moeExpertNum,
    expertShardType,
    sharedExpertNum,
    sharedExpertRankNum,
    globalBs,
    commQuantMode,
    commType,
    commAlg,
    xOut,
    *,
    stream=None,
):
    """Launch ``aclnnMoeDistributeCombineTeardown``, which writes ``xOut``.

    ::

        aclnnStatus aclnnMoeDistributeCombineTeardownGetWorkspaceSize(
            const aclTensor *expandX,
            const aclTensor *quantExpandX,
            const aclTensor *expertIds,
            const aclTensor *expandIdx,
            const aclTensor *expertScales,
            const aclTensor *commCmdInfo,
            const aclTensor *xActiveMaskOptional,
            const aclTensor *sharedExpertXOptional,
            const char *groupEp,
            int64_t epWorldSize,
            int64_t epRankId,
            int64_t moeExpertNum,
            int64_t expertShardType,
            int64_t sharedExpertNum,
            int64_t sharedExpertRankNum,
            int64_t globalBs,
            int64_t commQuantMode,
            int64_t commType,
            const char *commAlg,
            aclTensor *xOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    expandX : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    quantExpandX : Tensor
        ``const aclTensor *``, in. INT8; ND.
    expertIds : Tensor
        ``const aclTensor *``, in. INT32; ND.
    expandIdx : Tensor
        ``const aclTensor *``, in. INT32; ND.
    expertScales : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    commCmdInfo : Tensor
        ``const aclTensor *``, in. INT32; ND.
    xActiveMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL; ND.
    sharedExpertXOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    groupEp : str
        ``const char *``, in.
    epWorldSize : int
        ``int64_t``, in.
    epRankId : int
        ``int64_t``, in.
    moeExpertNum : int
        ``int64_t``, in.
    expertShardType : int
        ``int64_t``, in.
    sharedExpertNum : int
        ``int64_t``, in.
    sharedExpertRankNum : int
        ``int64_t``, in.
    globalBs : int
        ``int64_t``, in.
    commQuantMode : int
        ``int64_t``, in.
    commType : int
        ``int64_t``, in.
    commAlg : str, optional
        ``const char *``, in.
    xOut : Tensor
        ``aclTensor *``, out. FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_distribute_combine_teardown.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950.
    """
    _call.convert_and_call(
        "aclnnMoeDistributeCombineTeardown",
        (expandX, quantExpandX, expertIds, expandIdx, expertScales, commCmdInfo, xActiveMaskOptional,
         sharedExpertXOptional, groupEp, epWorldSize, epRankId, moeExpertNum, expertShardType,
         sharedExpertNum, sharedExpertRankNum, globalBs, commQuantMode, commType, commAlg, xOut),
        stream,
    )


def aclnnMoeDistributeCombineV2(
    expandX,
    expertIds,
    assistInfoForCombine,
    epSendCounts,
    expertScales,
    tpSendCountsOptional,
    xActiveMaskOptional,
    activationScaleOptional,
    weightScaleOptional,
    groupListOptional,
    expandScalesOptional,
    sharedExpertXOptional,
    groupEp,
    epWorldSize,
    epRankId,
    moeExpertNum,
    groupTp,
    tpWorldSize,
    tpRankId,
    expertShardType,
    sharedExpertNum,
    sharedExpertRankNum,
    globalBs,
    outDtype,
    commQuantMode,
    groupListType,
    commAlg,
    xOut,
    *,
    stream=None,
):
    """Launch ``aclnnMoeDistributeCombineV2``, which writes ``xOut``.

    ::

        aclnnStatus aclnnMoeDistributeCombineV2GetWorkspaceSize(
            const aclTensor *expandX,
            const aclTensor *expertIds,
            const aclTensor *assistInfoForCombine,
            const aclTensor *epSendCounts,
            const aclTensor *expertScales,
            const aclTensor *tpSendCountsOptional,
            const aclTensor *xActiveMaskOptional,
            const aclTensor *activationScaleOptional,
            const aclTensor *weightScaleOptional,
            const aclTensor *groupListOptional,
            const aclTensor *expandScalesOptional,
            const aclTensor *sharedExpertXOptional,
            const char *groupEp,
            int64_t epWorldSize,
            int64_t epRankId,
            int64_t moeExpertNum,
            const char *groupTp,
            int64_t tpWorldSize,
            int64_t tpRankId,
            int64_t expertShardType,
            int64_t sharedExpertNum,
            int64_t sharedExpertRankNum,
            int64_t globalBs,
            int64_t outDtype,
            int64_t commQuantMode,
            int64_t groupListType,
            const char *commAlg,
            aclTensor *xOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    expandX : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    expertIds : Tensor
        ``const aclTensor *``, in. INT32; ND.
    assistInfoForCombine : Tensor
        ``const aclTensor *``, in. INT32; ND.
    epSendCounts : Tensor
        ``const aclTensor *``, in. INT32; ND.
    expertScales : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    tpSendCountsOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    xActiveMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL; ND.
    activationScaleOptional : Tensor, optional
        ``const aclTensor *``, in. ND.
    weightScaleOptional : Tensor, optional
        ``const aclTensor *``, in. ND.
    groupListOptional : Tensor, optional
        ``const aclTensor *``, in. ND.
    expandScalesOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    sharedExpertXOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    groupEp : str
        ``const char *``, in.
    epWorldSize : int
        ``int64_t``, in.
    epRankId : int
        ``int64_t``, in.
    moeExpertNum : int
        ``int64_t``, in.
    groupTp : str
        ``const char *``, in.
    tpWorldSize : int
        ``int64_t``, in.
    tpRankId : int
        ``int64_t``, in.
    expertShardType : int
        ``int64_t``, in.
    sharedExpertNum : int
        ``int64_t``, in.
    sharedExpertRankNum : int
        ``int64_t``, in.
    globalBs : int
        ``int64_t``, in.
    outDtype : int
        ``int64_t``, in.
    commQuantMode : int
        ``int64_t``, in.
    groupListType : int
        ``int64_t``, in.
    commAlg : str
        ``const char *``, in.
    xOut : Tensor
        ``aclTensor *``, out. FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_distribute_combine_v2.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnMoeDistributeCombineV2",
        (expandX, expertIds, assistInfoForCombine, epSendCounts, expertScales, tpSendCountsOptional,
         xActiveMaskOptional, activationScaleOptional, weightScaleOptional, groupListOptional,
         expandScalesOptional, sharedExpertXOptional, groupEp, epWorldSize, epRankId, moeExpertNum,
         groupTp, tpWorldSize, tpRankId, expertShardType, sharedExpertNum, sharedExpertRankNum, globalBs,
         outDtype, commQuantMode, groupListType, commAlg, xOut),
        stream,
    )


def aclnnMoeDistributeCombineV3(
    expandX,
    expertIds,
    assistInfoForCombine,
    epSendCounts,
    expertScales,
    tpSendCountsOptional,
    xActiveMaskOptional,
    activationScaleOptional,
    weightScaleOptional,
    groupListOptional,
    expandScalesOptional,
    sharedExpertXOptional,
    elasticInfoOptional,
    oriXOptional,
    constExpertAlpha1Optional,
    constExpertAlpha2Optional,
    constExpertVOptional,
    groupEp,
    epWorldSize,
    epRankId,
    moeExpertNum,
    groupTp,
    tpWorldSize,
    tpRankId,
    expertShardType,
    sharedExpertNum,
    sharedExpertRankNum,
    globalBs,
    outDtype,
    commQuantMode,
    groupListType,
    commAlg,
    zeroExpertNum,
    copyExpertNum,
    constExpertNum,
    xOut,
    *,
    stream=None,
):
    """Launch ``aclnnMoeDistributeCombineV3``, which writes ``xOut``.

    ::

        aclnnStatus aclnnMoeDistributeCombineV3GetWorkspaceSize(
            const aclTensor *expandX,
            const aclTensor *expertIds,
            const aclTensor *assistInfoForCombine,
            const aclTensor *epSendCounts,
            const aclTensor *expertScales,
            const aclTensor *tpSendCountsOptional,
            const aclTensor *xActiveMaskOptional,
            const aclTensor *activationScaleOptional,
            const aclTensor *weightScaleOptional,
            const aclTensor *groupListOptional,
            const aclTensor *expandScalesOptional,
            const aclTensor *sharedExpertXOptional,
            const aclTensor *elasticInfoOptional,
            const aclTensor *oriXOptional,
            const aclTensor *constExpertAlpha1Optional,
            const aclTensor *constExpertAlpha2Optional,
            const aclTensor *constExpertVOptional,
            const char *groupEp,
            int64_t epWorldSize,
            int64_t epRankId,
            int64_t moeExpertNum,
            const char *groupTp,
            int64_t tpWorldSize,
            int64_t tpRankId,
            int64_t expertShardType,
            int64_t sharedExpertNum,
            int64_t sharedExpertRankNum,
            int64_t globalBs,
            int64_t outDtype,
            int64_t commQuantMode,
            int64_t groupListType,
            const char *commAlg,
            int64_t zeroExpertNum,
            int64_t copyExpertNum,
            int64_t constExpertNum,
            aclTensor *xOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    expandX : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    expertIds : Tensor
        ``const aclTensor *``, in. INT32; ND.
    assistInfoForCombine : Tensor
        ``const aclTensor *``, in. INT32; ND.
    epSendCounts : Tensor
        ``const aclTensor *``, in. INT32; ND.
    expertScales : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    tpSendCountsOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    xActiveMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL; ND.
    activationScaleOptional : Tensor, optional
        ``const aclTensor *``, in. ND.
    weightScaleOptional : Tensor, optional
        ``const aclTensor *``, in. ND.
    groupListOptional : Tensor, optional
        ``const aclTensor *``, in. ND.
    expandScalesOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    sharedExpertXOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    elasticInfoOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    oriXOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    constExpertAlpha1Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    constExpertAlpha2Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    constExpertVOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    groupEp : str
        ``const char *``, in.
    epWorldSize : int
        ``int64_t``, in.
    epRankId : int
        ``int64_t``, in.
    moeExpertNum : int
        ``int64_t``, in.
    groupTp : str
        ``const char *``, in.
    tpWorldSize : int
        ``int64_t``, in.
    tpRankId : int
        ``int64_t``, in.
    expertShardType : int
        ``int64_t``, in.
    sharedExpertNum : int
        ``int64_t``, in.
    sharedExpertRankNum : int
        ``int64_t``, in.
    globalBs : int
        ``int64_t``, in.
    outDtype : int
        ``int64_t``, in.
    commQuantMode : int
        ``int64_t``, in.
    groupListType : int
        ``int64_t``, in.
    commAlg : str
        ``const char *``, in.
    zeroExpertNum : int
        ``int64_t``, in.
    copyExpertNum : int
        ``int64_t``, in.
    constExpertNum : int
        ``int64_t``, in.
    xOut : Tensor
        ``aclTensor *``, out. FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_distribute_combine_v3.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnMoeDistributeCombineV3",
        (expandX, expertIds, assistInfoForCombine, epSendCounts, expertScales, tpSendCountsOptional,
         xActiveMaskOptional, activationScaleOptional, weightScaleOptional, groupListOptional,
         expandScalesOptional, sharedExpertXOptional, elasticInfoOptional, oriXOptional,
         constExpertAlpha1Optional, constExpertAlpha2Optional, constExpertVOptional, groupEp, epWorldSize,
         epRankId, moeExpertNum, groupTp, tpWorldSize, tpRankId, expertShardType, sharedExpertNum,
         sharedExpertRankNum, globalBs, outDtype, commQuantMode, groupListType, commAlg, zeroExpertNum,
         copyExpertNum, constExpertNum, xOut),
        stream,
    )


def aclnnMoeDistributeCombineV4(
    expandX,
    expertIds,
    assistInfoForCombine,
    epSendCounts,
    expertScales,
    tpSendCountsOptional,
    xActiveMaskOptional,
    activationScaleOptional,
    weightScaleOptional,
    groupListOptional,
    expandScalesOptional,
    sharedExpertXOptional,
    elasticInfoOptional,
    oriXOptional,
    constExpertAlpha1Optional,
    constExpertAlpha2Optional,
    constExpertVOptional,
    performanceInfoOptional,
    groupEp,
    epWorldSize,
    epRankId,
    moeExpertNum,
    groupTp,
    tpWorldSize,
    tpRankId,
    expertShardType,
    sharedExpertNum,
    sharedExpertRankNum,
    globalBs,
    outDtype,
    commQuantMode,
    groupListType,
    commAlg,
    zeroExpertNum,
    copyExpertNum,
    constExpertNum,
    xOut,
    *,
    stream=None,
):
    """Launch ``aclnnMoeDistributeCombineV4``, which writes ``xOut``.

    ::

        aclnnStatus aclnnMoeDistributeCombineV4GetWorkspaceSize(
            const aclTensor *expandX,
            const aclTensor *expertIds,
            const aclTensor *assistInfoForCombine,
            const aclTensor *epSendCounts,
            const aclTensor *expertScales,
            const aclTensor *tpSendCountsOptional,
            const aclTensor *xActiveMaskOptional,
            const aclTensor *activationScaleOptional,
            const aclTensor *weightScaleOptional,
            const aclTensor *groupListOptional,
            const aclTensor *expandScalesOptional,
            const aclTensor *sharedExpertXOptional,
            const aclTensor *elasticInfoOptional,
            const aclTensor *oriXOptional,
            const aclTensor *constExpertAlpha1Optional,
            const aclTensor *constExpertAlpha2Optional,
            const aclTensor *constExpertVOptional,
            const aclTensor *performanceInfoOptional,
            const char *groupEp,
            int64_t epWorldSize,
            int64_t epRankId,
            int64_t moeExpertNum,
            const char *groupTp,
            int64_t tpWorldSize,
            int64_t tpRankId,
            int64_t expertShardType,
            int64_t sharedExpertNum,
            int64_t sharedExpertRankNum,
            int64_t globalBs,
            int64_t outDtype,
            int64_t commQuantMode,
            int64_t groupListType,
            const char *commAlg,
            int64_t zeroExpertNum,
            int64_t copyExpertNum,
            int64_t constExpertNum,
            aclTensor *xOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    expandX : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    expertIds : Tensor
        ``const aclTensor *``, in. INT32; ND.
    assistInfoForCombine : Tensor
        ``const aclTensor *``, in. INT32; ND.
    epSendCounts : Tensor
        ``const aclTensor *``, in. INT32; ND.
    expertScales : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    tpSendCountsOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    xActiveMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL; ND.
    activationScaleOptional : Tensor, optional
        ``const aclTensor *``, in. ND.
    weightScaleOptional : Tensor, optional
        ``const aclTensor *``, in. ND.
    groupListOptional : Tensor, optional
        ``const aclTensor *``, in. ND.
    expandScalesOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    sharedExpertXOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    elasticInfoOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    oriXOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    constExpertAlpha1Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    constExpertAlpha2Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    constExpertVOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    performanceInfoOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND.
    groupEp : str
        ``const char *``, in.
    epWorldSize : int
        ``int64_t``, in.
    epRankId : int
        ``int64_t``, in.
    moeExpertNum : int
        ``int64_t``, in.
    groupTp : str
        ``const char *``, in.
    tpWorldSize : int
        ``int64_t``, in.
    tpRankId : int
        ``int64_t``, in.
    expertShardType : int
        ``int64_t``, in.
    sharedExpertNum : int
        ``int64_t``, in.
    sharedExpertRankNum : int
        ``int64_t``, in.
    globalBs : int
        ``int64_t``, in.
    outDtype : int
        ``int64_t``, in.
    commQuantMode : int
        ``int64_t``, in.
    groupListType : int
        ``int64_t``, in.
    commAlg : str
        ``const char *``, in.
    zeroExpertNum : int
        ``int64_t``, in.
    copyExpertNum : int
        ``int64_t``, in.
    constExpertNum : int
        ``int64_t``, in.
    xOut : Tensor
        ``aclTensor *``, out. FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_distribute_combine_v4.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnMoeDistributeCombineV4",
        (expandX, expertIds, assistInfoForCombine, epSendCounts, expertScales, tpSendCountsOptional,
         xActiveMaskOptional, activationScaleOptional, weightScaleOptional, groupListOptional,
         expandScalesOptional, sharedExpertXOptional, elasticInfoOptional, oriXOptional,
         constExpertAlpha1Optional, constExpertAlpha2Optional, constExpertVOptional,
         performanceInfoOptional, groupEp, epWorldSize, epRankId, moeExpertNum, groupTp, tpWorldSize,
         tpRankId, expertShardType, sharedExpertNum, sharedExpertRankNum, globalBs, outDtype,
         commQuantMode, groupListType, commAlg, zeroExpertNum, copyExpertNum, constExpertNum, xOut),
        stream,
    )


def aclnnMoeDistributeDispatch(
    x,
    expertIds,
    scales,
    xActiveMask,
    expertScales,
    groupEp,
    epWorldSize,
    epRankId,
    moeExpertNum,
    groupTp,
    tpWorldSize,
    tpRankId,
    expertShardType,
    sharedExpertNum,
    sharedExpertRankNum,
    quantMode,
    globalBs,
    expertTokenNumsType,
    expandX,
    dynamicScales,
    expandIdx,
    expertTokenNums,
    epRecvCounts,
    tpRecvCounts,
    expandScales,
    *,
    stream=None,
):
    """Launch ``aclnnMoeDistributeDispatch``.

    ::

        aclnnStatus aclnnMoeDistributeDispatchGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *expertIds,
            const aclTensor *scales,
            const aclTensor *xActiveMask,
            const aclTensor *expertScales,
            const char *groupEp,
            int64_t epWorldSize,
            int64_t epRankId,
            int64_t moeExpertNum,
            const char *groupTp,
            int64_t tpWorldSize,
            int64_t tpRankId,
            int64_t expertShardType,
            int64_t sharedExpertNum,
            int64_t sharedExpertRankNum,
            int64_t quantMode,
            int64_t globalBs,
            int64_t expertTokenNumsType,
            aclTensor *expandX,
            aclTensor *dynamicScales,
            aclTensor *expandIdx,
            aclTensor *expertTokenNums,
            aclTensor *epRecvCounts,
            aclTensor *tpRecvCounts,
            aclTensor *expandScales,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    expertIds : Tensor
        ``const aclTensor *``, in. INT32; ND.
    scales : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    xActiveMask : Tensor, optional
        ``const aclTensor *``, in. ND.
    expertScales : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    groupEp : str
        ``const char *``, in.
    epWorldSize : int
        ``int64_t``, in.
    epRankId : int
        ``int64_t``, in.
    moeExpertNum : int
        ``int64_t``, in.
    groupTp : str
        ``const char *``, in.
    tpWorldSize : int
        ``int64_t``, in.
    tpRankId : int
        ``int64_t``, in.
    expertShardType : int
        ``int64_t``, in.
    sharedExpertNum : int
        ``int64_t``, in.
    sharedExpertRankNum : int
        ``int64_t``, in.
    quantMode : int
        ``int64_t``, in.
    globalBs : int
        ``int64_t``, in.
    expertTokenNumsType : int
        ``int64_t``, in.
    expandX : Tensor
        ``aclTensor *``, out. FLOAT16, BF16, INT8; ND.
    dynamicScales : Tensor
        ``aclTensor *``, out. FLOAT; ND.
    expandIdx : Tensor
        ``aclTensor *``, out. INT32; ND.
    expertTokenNums : Tensor
        ``aclTensor *``, out. INT64; ND.
    epRecvCounts : Tensor
        ``aclTensor *``, out. INT32; ND.
    tpRecvCounts : Tensor, optional
        ``aclTensor *``, out. INT32; ND.
    expandScales : Tensor
        ``aclTensor *``, out. FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_distribute_dispatch.h`` of library transformer. Seen in 8.1.RC1 and
    2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnMoeDistributeDispatch",
        (x, expertIds, scales, xActiveMask, expertScales, groupEp, epWorldSize, epRankId, moeExpertNum,
         groupTp, tpWorldSize, tpRankId, expertShardType, sharedExpertNum, sharedExpertRankNum, quantMode,
         globalBs, expertTokenNumsType, expandX, dynamicScales, expandIdx, expertTokenNums, epRecvCounts,
         tpRecvCounts, expandScales),
        stream,
    )


def aclnnMoeDistributeDispatchSetup(
    x,
    expertIds,
    scalesOptional,
    xActiveMaskOptional,
    groupEp,
    epWorldSize,
    epRankId,
    moeExpertNum,
    expertShardType,
    sharedExpertNum,
    sharedExpertRankNum,
    quantMode,
    globalBs,
    commType,
    commAlg,
    yOut,
    expandIdxOut,
    commCmdInfoOut,
    *,
    stream=None,
):
    """Launch ``aclnnMoeDistributeDispatchSetup``.

    ::

        aclnnStatus aclnnMoeDistributeDispatchSetupGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *expertIds,
            const aclTensor *scalesOptional,
            const aclTensor *xActiveMaskOptional,
            const char *groupEp,
            int64_t epWorldSize,
            int64_t epRankId,
            int64_t moeExpertNum,
            int64_t expertShardType,
            int64_t sharedExpertNum,
            int64_t sharedExpertRankNum,
            int64_t quantMode,
            int64_t globalBs,
            int64_t commType,
            const char *commAlg,
            aclTensor *yOut,
            aclTensor *expandIdxOut,
            aclTensor *commCmdInfoOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    expertIds : Tensor
        ``const aclTensor *``, in. INT32; ND.
    scalesOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    xActiveMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL; ND.
    groupEp : str
        ``const char *``, in.
    epWorldSize : int
        ``int64_t``, in.
    epRankId : int
        ``int64_t``, in.
    moeExpertNum : int
        ``int64_t``, in.
    expertShardType : int
        ``int64_t``, in.
    sharedExpertNum : int
        ``int64_t``, in.
    sharedExpertRankNum : int
        ``int64_t``, in.
    quantMode : int
        ``int64_t``, in.
    globalBs : int
        ``int64_t``, in.
    commType : int
        ``int64_t``, in.
    commAlg : str, optional
        ``const char *``, in.
    yOut : Tensor
        ``aclTensor *``, out. FLOAT16, BF16, INT8, HIFLOAT8; ND.
    expandIdxOut : Tensor
        ``aclTensor *``, out. INT32; ND.
    commCmdInfoOut : Tensor
        ``aclTensor *``, out. INT32; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_distribute_dispatch_setup.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950.
    """
    _call.convert_and_call(
        "aclnnMoeDistributeDispatchSetup",
        (x, expertIds, scalesOptional, xActiveMaskOptional, groupEp, epWorldSize, epRankId, moeExpertNum,
         expertShardType, sharedExpertNum, sharedExpertRankNum, quantMode, globalBs, commType, commAlg,
         yOut, expandIdxOut, commCmdInfoOut),
        stream,
    )


def aclnnMoeDistributeDispatchTeardown(
    x,
    y,
    expertIds,
    commCmdInfo,
    groupEp,
    epWorldSize,
    epRankId,
    moeExpertNum,
    expertShardType,
    sharedExpertNum,
    sharedExpertRankNum,
    quantMode,
    globalBs,
    expertTokenNumsType,
    commType,
    commAlg,
    expandXOut,
    dynamicScalesOut,
    assistInfoForCombineOut,
    expertTokenNumsOut,
    *,
    stream=None,
):
    """Launch ``aclnnMoeDistributeDispatchTeardown``.

    ::

        aclnnStatus aclnnMoeDistributeDispatchTeardownGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *y,
            const aclTensor *expertIds,
            const aclTensor *commCmdInfo,
            const char *groupEp,
            int64_t epWorldSize,
            int64_t epRankId,
            int64_t moeExpertNum,
            int64_t expertShardType,
            int64_t sharedExpertNum,
            int64_t sharedExpertRankNum,
            int64_t quantMode,
            int64_t globalBs,
            int64_t expertTokenNumsType,
            int64_t commType,
            char *commAlg,
            aclTensor *expandXOut,
            aclTensor *dynamicScalesOut,
            aclTensor *assistInfoForCombineOut,
            aclTensor *expertTokenNumsOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    y : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, INT8, HIFLOAT8; ND.
    expertIds : Tensor
        ``const aclTensor *``, in. INT32; ND.
    commCmdInfo : Tensor
        ``const aclTensor *``, in. INT32; ND.
    groupEp : str
        ``const char *``, in.
    epWorldSize : int
        ``int64_t``, in.
    epRankId : int
        ``int64_t``, in.
    moeExpertNum : int
        ``int64_t``, in.
    expertShardType : int
        ``int64_t``, in.
    sharedExpertNum : int
        ``int64_t``, in.
    sharedExpertRankNum : int
        ``int64_t``, in.
    quantMode : int
        ``int64_t``, in.
    globalBs : int
        ``int64_t``, in.
    expertTokenNumsType : int
        ``int64_t``, in.
    commType : int
        ``int64_t``, in.
    commAlg : str, optional
        ``char *``, in.
    expandXOut : Tensor
        ``aclTensor *``, out. FLOAT16, BF16, INT8, HIFLOAT8; ND.
    dynamicScalesOut : Tensor
        ``aclTensor *``, out. FLOAT; ND.
    assistInfoForCombineOut : Tensor
        ``aclTensor *``, out. INT32; ND.
    expertTokenNumsOut : Tensor
        ``aclTensor *``, out. INT64; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_distribute_dispatch_teardown.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950.
    """
    _call.convert_and_call(
        "aclnnMoeDistributeDispatchTeardown",
        (x, y, expertIds, commCmdInfo, groupEp, epWorldSize, epRankId, moeExpertNum, expertShardType,
         sharedExpertNum, sharedExpertRankNum, quantMode, globalBs, expertTokenNumsType, commType,
         commAlg, expandXOut, dynamicScalesOut, assistInfoForCombineOut, expertTokenNumsOut),
        stream,
    )


def aclnnMoeDistributeDispatchV2(
    x,
    expertIds,
    scalesOptional,
    xActiveMaskOptional,
    expertScalesOptional,
    groupEp,
    epWorldSize,
    epRankId,
    moeExpertNum,
    groupTp,
    tpWorldSize,
    tpRankId,
    expertShardType,
    sharedExpertNum,
    sharedExpertRankNum,
    quantMode,
    globalBs,
    expertTokenNumsType,
    commAlg,
    expandXOut,
    dynamicScalesOut,
    assistInfoForCombineOut,
    expertTokenNumsOut,
    epRecvCountsOut,
    tpRecvCountsOut,
    expandScalesOut,
    *,
    stream=None,
):
    """Launch ``aclnnMoeDistributeDispatchV2``.

    ::

        aclnnStatus aclnnMoeDistributeDispatchV2GetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *expertIds,
            const aclTensor *scalesOptional,
            const aclTensor *xActiveMaskOptional,
            const aclTensor *expertScalesOptional,
            const char *groupEp,
            int64_t epWorldSize,
            int64_t epRankId,
            int64_t moeExpertNum,
            const char *groupTp,
            int64_t tpWorldSize,
            int64_t tpRankId,
            int64_t expertShardType,
            int64_t sharedExpertNum,
            int64_t sharedExpertRankNum,
            int64_t quantMode,
            int64_t globalBs,
            int64_t expertTokenNumsType,
            const char *commAlg,
            aclTensor *expandXOut,
            aclTensor *dynamicScalesOut,
            aclTensor *assistInfoForCombineOut,
            aclTensor *expertTokenNumsOut,
            aclTensor *epRecvCountsOut,
            aclTensor *tpRecvCountsOut,
            aclTensor *expandScalesOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT8_E5M2, FLOAT8_E4M3FN, HIFLOAT8, FLOAT4_E2M1,
        FLOAT4_E1M2; ND.
    expertIds : Tensor
        ``const aclTensor *``, in. INT32; ND.
    scalesOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT8_E8M0; ND.
    xActiveMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL; ND.
    expertScalesOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    groupEp : str
        ``const char *``, in.
    epWorldSize : int
        ``int64_t``, in.
    epRankId : int
        ``int64_t``, in.
    moeExpertNum : int
        ``int64_t``, in.
    groupTp : str
        ``const char *``, in.
    tpWorldSize : int
        ``int64_t``, in.
    tpRankId : int
        ``int64_t``, in.
    expertShardType : int
        ``int64_t``, in.
    sharedExpertNum : int
        ``int64_t``, in.
    sharedExpertRankNum : int
        ``int64_t``, in.
    quantMode : int
        ``int64_t``, in.
    globalBs : int
        ``int64_t``, in.
    expertTokenNumsType : int
        ``int64_t``, in.
    commAlg : str
        ``const char *``, in.
    expandXOut : Tensor
        ``aclTensor *``, out. FLOAT16, BF16, INT8, FLOAT8_E4M3FN, FLOAT8_E5M2, HIFLOAT8, FLOAT4_E2M1,
        FLOAT4_E1M2; ND.
    dynamicScalesOut : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT8_E8M0.
    assistInfoForCombineOut : Tensor
        ``aclTensor *``, out. INT32; ND.
    expertTokenNumsOut : Tensor
        ``aclTensor *``, out. INT64; ND.
    epRecvCountsOut : Tensor
        ``aclTensor *``, out. INT32; ND.
    tpRecvCountsOut : Tensor, optional
        ``aclTensor *``, out.
    expandScalesOut : Tensor
        ``aclTensor *``, out. FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_distribute_dispatch_v2.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnMoeDistributeDispatchV2",
        (x, expertIds, scalesOptional, xActiveMaskOptional, expertScalesOptional, groupEp, epWorldSize,
         epRankId, moeExpertNum, groupTp, tpWorldSize, tpRankId, expertShardType, sharedExpertNum,
         sharedExpertRankNum, quantMode, globalBs, expertTokenNumsType, commAlg, expandXOut,
         dynamicScalesOut, assistInfoForCombineOut, expertTokenNumsOut, epRecvCountsOut, tpRecvCountsOut,
         expandScalesOut),
        stream,
    )


def aclnnMoeDistributeDispatchV3(
    x,
    expertIds,
    scalesOptional,
    xActiveMaskOptional,
    expertScalesOptional,
    elasticInfoOptional,
    groupEp,
    epWorldSize,
    epRankId,
    moeExpertNum,
    groupTp,
    tpWorldSize,
    tpRankId,
    expertShardType,
    sharedExpertNum,
    sharedExpertRankNum,
    quantMode,
    globalBs,
    expertTokenNumsType,
    commAlg,
    zeroExpertNum,
    copyExpertNum,
    constExpertNum,
    expandXOut,
    dynamicScalesOut,
    assistInfoForCombineOut,
    expertTokenNumsOut,
    epRecvCountsOut,
    tpRecvCountsOut,
    expandScalesOut,
    *,
    stream=None,
):
    """Launch ``aclnnMoeDistributeDispatchV3``.

    ::

        aclnnStatus aclnnMoeDistributeDispatchV3GetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *expertIds,
            const aclTensor *scalesOptional,
            const aclTensor *xActiveMaskOptional,
            const aclTensor *expertScalesOptional,
            const aclTensor *elasticInfoOptional,
            const char *groupEp,
            int64_t epWorldSize,
            int64_t epRankId,
            int64_t moeExpertNum,
            const char *groupTp,
            int64_t tpWorldSize,
            int64_t tpRankId,
            int64_t expertShardType,
            int64_t sharedExpertNum,
            int64_t sharedExpertRankNum,
            int64_t quantMode,
            int64_t globalBs,
            int64_t expertTokenNumsType,
            const char *commAlg,
            int64_t zeroExpertNum,
            int64_t copyExpertNum,
            int64_t constExpertNum,
            aclTensor *expandXOut,
            aclTensor *dynamicScalesOut,
            aclTensor *assistInfoForCombineOut,
            aclTensor *expertTokenNumsOut,
            aclTensor *epRecvCountsOut,
            aclTensor *tpRecvCountsOut,
            aclTensor *expandScalesOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT8_E5M2, FLOAT8_E4M3FN, HIFLOAT8, FLOAT4_E2M1,
        FLOAT4_E1M2; ND.
    expertIds : Tensor
        ``const aclTensor *``, in. INT32; ND.
    scalesOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT8_E8M0; ND.
    xActiveMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL; ND.
    expertScalesOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    elasticInfoOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    groupEp : str
        ``const char *``, in.
    epWorldSize : int
        ``int64_t``, in.
    epRankId : int
        ``int64_t``, in.
    moeExpertNum : int
        ``int64_t``, in.
    groupTp : str
        ``const char *``, in.
    tpWorldSize : int
        ``int64_t``, in.
    tpRankId : int
        ``int64_t``, in.
    expertShardType : int
        ``int64_t``, in.
    sharedExpertNum : int
        ``int64_t``, in.
    sharedExpertRankNum : int
        ``int64_t``, in.
    quantMode : int
        ``int64_t``, in.
    globalBs : int
        ``int64_t``, in.
    expertTokenNumsType : int
        ``int64_t``, in.
    commAlg : str
        ``const char *``, in.
    zeroExpertNum : int
        ``int64_t``, in.
    copyExpertNum : int
        ``int64_t``, in.
    constExpertNum : int
        ``int64_t``, in.
    expandXOut : Tensor
        ``aclTensor *``, out. FLOAT16, BF16, INT8, FLOAT8_E4M3FN, FLOAT8_E5M2, HIFLOAT8, FLOAT4_E2M1,
        FLOAT4_E1M2.
    dynamicScalesOut : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT8_E8M0.
    assistInfoForCombineOut : Tensor
        ``aclTensor *``, out. INT32.
    expertTokenNumsOut : Tensor
        ``aclTensor *``, out. INT64.
    epRecvCountsOut : Tensor
        ``aclTensor *``, out. INT32.
    tpRecvCountsOut : Tensor, optional
        ``aclTensor *``, out. INT32.
    expandScalesOut : Tensor
        ``aclTensor *``, out. FLOAT.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_distribute_dispatch_v3.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnMoeDistributeDispatchV3",
        (x, expertIds, scalesOptional, xActiveMaskOptional, expertScalesOptional, elasticInfoOptional,
         groupEp, epWorldSize, epRankId, moeExpertNum, groupTp, tpWorldSize, tpRankId, expertShardType,
         sharedExpertNum, sharedExpertRankNum, quantMode, globalBs, expertTokenNumsType, commAlg,
         zeroExpertNum, copyExpertNum, constExpertNum, expandXOut, dynamicScalesOut,
         assistInfoForCombineOut, expertTokenNumsOut, epRecvCountsOut, tpRecvCountsOut, expandScalesOut),
        stream,
    )


def aclnnMoeDistributeDispatchV4(
    x,
    expertIds,
    scalesOptional,
    xActiveMaskOptional,
    expertScalesOptional,
    elasticInfoOptional,
    performanceInfoOptional,
    groupEp,
    epWorldSize,
    epRankId,
    moeExpertNum,
    groupTp,
    tpWorldSize,
    tpRankId,
    expertShardType,
    sharedExpertNum,
    sharedExpertRankNum,
    quantMode,
    globalBs,
    expertTokenNumsType,
    commAlg,
    zeroExpertNum,
    copyExpertNum,
    constExpertNum,
    expandXOut,
    dynamicScalesOut,
    assistInfoForCombineOut,
    expertTokenNumsOut,
    epRecvCountsOut,
    tpRecvCountsOut,
    expandScalesOut,
    *,
    stream=None,
):
    """Launch ``aclnnMoeDistributeDispatchV4``.

    ::

        aclnnStatus aclnnMoeDistributeDispatchV4GetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *expertIds,
            const aclTensor *scalesOptional,
            const aclTensor *xActiveMaskOptional,
            const aclTensor *expertScalesOptional,
            const aclTensor *elasticInfoOptional,
            const aclTensor *performanceInfoOptional,
            const char *groupEp,
            int64_t epWorldSize,
            int64_t epRankId,
            int64_t moeExpertNum,
            const char *groupTp,
            int64_t tpWorldSize,
            int64_t tpRankId,
            int64_t expertShardType,
            int64_t sharedExpertNum,
            int64_t sharedExpertRankNum,
            int64_t quantMode,
            int64_t globalBs,
            int64_t expertTokenNumsType,
            const char *commAlg,
            int64_t zeroExpertNum,
            int64_t copyExpertNum,
            int64_t constExpertNum,
            aclTensor *expandXOut,
            aclTensor *dynamicScalesOut,
            aclTensor *assistInfoForCombineOut,
            aclTensor *expertTokenNumsOut,
            aclTensor *epRecvCountsOut,
            aclTensor *tpRecvCountsOut,
            aclTensor *expandScalesOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT8_E5M2, FLOAT8_E4M3FN, HIFLOAT8, FLOAT4_E2M1,
        FLOAT4_E1M2; ND.
    expertIds : Tensor
        ``const aclTensor *``, in. INT32; ND.
    scalesOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT8_E8M0; ND.
    xActiveMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL; ND.
    expertScalesOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    elasticInfoOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    performanceInfoOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND.
    groupEp : str
        ``const char *``, in.
    epWorldSize : int
        ``int64_t``, in.
    epRankId : int
        ``int64_t``, in.
    moeExpertNum : int
        ``int64_t``, in.
    groupTp : str
        ``const char *``, in.
    tpWorldSize : int
        ``int64_t``, in.
    tpRankId : int
        ``int64_t``, in.
    expertShardType : int
        ``int64_t``, in.
    sharedExpertNum : int
        ``int64_t``, in.
    sharedExpertRankNum : int
        ``int64_t``, in.
    quantMode : int
        ``int64_t``, in.
    globalBs : int
        ``int64_t``, in.
    expertTokenNumsType : int
        ``int64_t``, in.
    commAlg : str
        ``const char *``, in.
    zeroExpertNum : int
        ``int64_t``, in.
    copyExpertNum : int
        ``int64_t``, in.
    constExpertNum : int
        ``int64_t``, in.
    expandXOut : Tensor
        ``aclTensor *``, out. FLOAT16, BF16, INT8, FLOAT8_E4M3FN, FLOAT8_E5M2, HIFLOAT8, FLOAT4_E2M1,
        FLOAT4_E1M2.
    dynamicScalesOut : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT8_E8M0.
    assistInfoForCombineOut : Tensor
        ``aclTensor *``, out. INT32.
    expertTokenNumsOut : Tensor
        ``aclTensor *``, out. INT64.
    epRecvCountsOut : Tensor
        ``aclTensor *``, out. INT32.
    tpRecvCountsOut : Tensor, optional
        ``aclTensor *``, out. INT32.
    expandScalesOut : Tensor
        ``aclTensor *``, out. FLOAT.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_distribute_dispatch_v4.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnMoeDistributeDispatchV4",
        (x, expertIds, scalesOptional, xActiveMaskOptional, expertScalesOptional, elasticInfoOptional,
         performanceInfoOptional, groupEp, epWorldSize, epRankId, moeExpertNum, groupTp, tpWorldSize,
         tpRankId, expertShardType, sharedExpertNum, sharedExpertRankNum, quantMode, globalBs,
         expertTokenNumsType, commAlg, zeroExpertNum, copyExpertNum, constExpertNum, expandXOut,
         dynamicScalesOut, assistInfoForCombineOut, expertTokenNumsOut, epRecvCountsOut, tpRecvCountsOut,
         expandScalesOut),
        stream,
    )


def aclnnMoeFinalizeRouting(
    expandedX,
    x1,
    x2Optional,
    bias,
    scales,
    expandedRowIdx,
    expandedExpertIdx,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnMoeFinalizeRouting``, which writes ``out``.

    ::

        aclnnStatus aclnnMoeFinalizeRoutingGetWorkspaceSize(
            const aclTensor *expandedX,
            const aclTensor *x1,
            const aclTensor *x2Optional,
            const aclTensor *bias,
            const aclTensor *scales,
            const aclTensor *expandedRowIdx,
            const aclTensor *expandedExpertIdx,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    expandedX : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    x1 : Tensor
        ``const aclTensor *``, in. ND.
    x2Optional : Tensor, optional
        ``const aclTensor *``, in. ND.
    bias : Tensor
        ``const aclTensor *``, in. ND.
    scales : Tensor
        ``const aclTensor *``, in. ND.
    expandedRowIdx : Tensor
        ``const aclTensor *``, in. INT32; ND.
    expandedExpertIdx : Tensor
        ``const aclTensor *``, in. INT32; ND.
    out : Tensor
        ``const aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_finalize_routing.h`` of library transformer. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnMoeFinalizeRouting(
            _NULL if stream is None else stream._record,
            _NULL if expandedX is None else expandedX._record,
            _NULL if x1 is None else x1._record,
            _NULL if x2Optional is None else x2Optional._record,
            _NULL if bias is None else bias._record,
            _NULL if scales is None else scales._record,
            _NULL if expandedRowIdx is None else expandedRowIdx._record,
            _NULL if expandedExpertIdx is None else expandedExpertIdx._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMoeFinalizeRouting",
            _status,
            (expandedX, x1, x2Optional, bias, scales, expandedRowIdx, expandedExpertIdx, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMoeFinalizeRouting",
            (expandedX, x1, x2Optional, bias, scales, expandedRowIdx, expandedExpertIdx, out),
            stream,
        )


def aclnnMoeFinalizeRoutingV2(
    expandedX,
    expandedRowIdx,
    x1Optional,
    x2Optional,
    biasOptional,
    scalesOptional,
    expertIdxOptional,
    dropPadMode,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnMoeFinalizeRoutingV2``, which writes ``out``.

    ::

        aclnnStatus aclnnMoeFinalizeRoutingV2GetWorkspaceSize(
            const aclTensor *expandedX,
            const aclTensor *expandedRowIdx,
            const aclTensor *x1Optional,
            const aclTensor *x2Optional,
            const aclTensor *biasOptional,
            const aclTensor *scalesOptional,
            const aclTensor *expertIdxOptional,
            int64_t dropPadMode,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    expandedX : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    expandedRowIdx : Tensor
        ``const aclTensor *``, in. INT32; ND.
    x1Optional : Tensor, optional
        ``const aclTensor *``, in. ND.
    x2Optional : Tensor, optional
        ``const aclTensor *``, in. ND.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. ND.
    scalesOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    expertIdxOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    dropPadMode : int
        ``int64_t``, in.
    out : Tensor
        ``const aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_finalize_routing_v2.h`` of library transformer. Seen in 8.1.RC1 and
    2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnMoeFinalizeRoutingV2(
            _NULL if stream is None else stream._record,
            _NULL if expandedX is None else expandedX._record,
            _NULL if expandedRowIdx is None else expandedRowIdx._record,
            _NULL if x1Optional is None else x1Optional._record,
            _NULL if x2Optional is None else x2Optional._record,
            _NULL if biasOptional is None else biasOptional._record,
            _NULL if scalesOptional is None else scalesOptional._record,
            _NULL if expertIdxOptional is None else expertIdxOptional._record,
            dropPadMode,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMoeFinalizeRoutingV2",
            _status,
            (expandedX, expandedRowIdx, x1Optional, x2Optional, biasOptional, scalesOptional,
             expertIdxOptional, dropPadMode, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMoeFinalizeRoutingV2",
            (expandedX, expandedRowIdx, x1Optional, x2Optional, biasOptional, scalesOptional,
             expertIdxOptional, dropPadMode, out),
            stream,
        )


def aclnnMoeFinalizeRoutingV2Grad(
    gradY,
    expandedRowIdx,
    expandedXOptional,
    scalesOptional,
    expertIdxOptional,
    biasOptional,
    dropPadMode,
    activeNum,
    expertNum,
    expertCapacity,
    gradExpandedXOut,
    gradScalesOut,
    *,
    stream=None,
):
    """Launch ``aclnnMoeFinalizeRoutingV2Grad``, which writes ``gradExpandedXOut``, ``gradScalesOut``.

    ::

        aclnnStatus aclnnMoeFinalizeRoutingV2GradGetWorkspaceSize(
            const aclTensor *gradY,
            const aclTensor *expandedRowIdx,
            const aclTensor *expandedXOptional,
            const aclTensor *scalesOptional,
            const aclTensor *expertIdxOptional,
            const aclTensor *biasOptional,
            int64_t dropPadMode,
            int64_t activeNum,
            int64_t expertNum,
            int64_t expertCapacity,
            const aclTensor *gradExpandedXOut,
            const aclTensor *gradScalesOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradY : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    expandedRowIdx : Tensor
        ``const aclTensor *``, in. INT32; ND.
    expandedXOptional : Tensor, optional
        ``const aclTensor *``, in. ND.
    scalesOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    expertIdxOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. ND.
    dropPadMode : int
        ``int64_t``, in.
    activeNum : int
        ``int64_t``, in.
    expertNum : int
        ``int64_t``, in.
    expertCapacity : int
        ``int64_t``, in.
    gradExpandedXOut : Tensor
        ``const aclTensor *``, out. ND.
    gradScalesOut : Tensor
        ``const aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_finalize_routing_v2_grad.h`` of library transformer. Seen in 8.1.RC1 and
    2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnMoeFinalizeRoutingV2Grad(
            _NULL if stream is None else stream._record,
            _NULL if gradY is None else gradY._record,
            _NULL if expandedRowIdx is None else expandedRowIdx._record,
            _NULL if expandedXOptional is None else expandedXOptional._record,
            _NULL if scalesOptional is None else scalesOptional._record,
            _NULL if expertIdxOptional is None else expertIdxOptional._record,
            _NULL if biasOptional is None else biasOptional._record,
            dropPadMode,
            activeNum,
            expertNum,
            expertCapacity,
            _NULL if gradExpandedXOut is None else gradExpandedXOut._record,
            _NULL if gradScalesOut is None else gradScalesOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMoeFinalizeRoutingV2Grad",
            _status,
            (gradY, expandedRowIdx, expandedXOptional, scalesOptional, expertIdxOptional, biasOptional,
             dropPadMode, activeNum, expertNum, expertCapacity, gradExpandedXOut, gradScalesOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMoeFinalizeRoutingV2Grad",
            (gradY, expandedRowIdx, expandedXOptional, scalesOptional, expertIdxOptional, biasOptional,
             dropPadMode, activeNum, expertNum, expertCapacity, gradExpandedXOut, gradScalesOut),
            stream,
        )


def aclnnMoeFinalizeRoutingV3(
    expandedX,
    expandedRowIdx,
    x1Optional,
    x2Optional,
    biasOptional,
    scalesOptional,
    expertIdxOptional,
    xOptional,
    a1Optional,
    a2Optional,
    vOptional,
    dropPadMode,
    zeroExpertRange,
    copyExpertRange,
    constantExpertRange,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnMoeFinalizeRoutingV3``, which writes ``out``.

    ::

        aclnnStatus aclnnMoeFinalizeRoutingV3GetWorkspaceSize(
            const aclTensor *expandedX,
            const aclTensor *expandedRowIdx,
            const aclTensor *x1Optional,
            const aclTensor *x2Optional,
            const aclTensor *biasOptional,
            const aclTensor *scalesOptional,
            const aclTensor *expertIdxOptional,
            const aclTensor *xOptional,
            const aclTensor *a1Optional,
            const aclTensor *a2Optional,
            const aclTensor *vOptional,
            int64_t dropPadMode,
            const aclIntArray *zeroExpertRange,
            const aclIntArray *copyExpertRange,
            const aclIntArray *constantExpertRange,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    expandedX : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    expandedRowIdx : Tensor
        ``const aclTensor *``, in. INT32; ND.
    x1Optional : Tensor, optional
        ``const aclTensor *``, in. ND.
    x2Optional : Tensor, optional
        ``const aclTensor *``, in. ND.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. ND.
    scalesOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    expertIdxOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    xOptional : Tensor, optional
        ``const aclTensor *``, in. ND.
    a1Optional : Tensor, optional
        ``const aclTensor *``, in. ND.
    a2Optional : Tensor, optional
        ``const aclTensor *``, in. ND.
    vOptional : Tensor, optional
        ``const aclTensor *``, in. ND.
    dropPadMode : int
        ``int64_t``, in.
    zeroExpertRange : sequence of int
        ``const aclIntArray *``, in.
    copyExpertRange : sequence of int
        ``const aclIntArray *``, in.
    constantExpertRange : sequence of int
        ``const aclIntArray *``, in.
    out : Tensor
        ``const aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_finalize_routing_v3.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    _call.convert_and_call(
        "aclnnMoeFinalizeRoutingV3",
        (expandedX, expandedRowIdx, x1Optional, x2Optional, biasOptional, scalesOptional,
         expertIdxOptional, xOptional, a1Optional, a2Optional, vOptional, dropPadMode, zeroExpertRange,
         copyExpertRange, constantExpertRange, out),
        stream,
    )


def aclnnMoeFinalizeRoutingV4(
    expandedX,
    expandedRowIdx,
    x1Optional,
    x2Optional,
    biasOptional,
    scalesOptional,
    expertIdxOptional,
    xOptional,
    a1Optional,
    a2Optional,
    vOptional,
    dropPadMode,
    zeroExpertRange,
    copyExpertRange,
    constantExpertRange,
    k,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnMoeFinalizeRoutingV4``, which writes ``out``.

    ::

        aclnnStatus aclnnMoeFinalizeRoutingV4GetWorkspaceSize(
            const aclTensor *expandedX,
            const aclTensor *expandedRowIdx,
            const aclTensor *x1Optional,
            const aclTensor *x2Optional,
            const aclTensor *biasOptional,
            const aclTensor *scalesOptional,
            const aclTensor *expertIdxOptional,
            const aclTensor *xOptional,
            const aclTensor *a1Optional,
            const aclTensor *a2Optional,
            const aclTensor *vOptional,
            int64_t dropPadMode,
            const aclIntArray *zeroExpertRange,
            const aclIntArray *copyExpertRange,
            const aclIntArray *constantExpertRange,
            int64_t k,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    expandedX : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    expandedRowIdx : Tensor
        ``const aclTensor *``, in. INT32; ND.
    x1Optional : Tensor, optional
        ``const aclTensor *``, in. ND.
    x2Optional : Tensor, optional
        ``const aclTensor *``, in. ND.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. ND.
    scalesOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    expertIdxOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    xOptional : Tensor, optional
        ``const aclTensor *``, in. ND.
    a1Optional : Tensor, optional
        ``const aclTensor *``, in. ND.
    a2Optional : Tensor, optional
        ``const aclTensor *``, in. ND.
    vOptional : Tensor, optional
        ``const aclTensor *``, in. ND.
    dropPadMode : int
        ``int64_t``, in.
    zeroExpertRange : sequence of int
        ``const aclIntArray *``, in.
    copyExpertRange : sequence of int
        ``const aclIntArray *``, in.
    constantExpertRange : sequence of int
        ``const aclIntArray *``, in.
    k : int
        ``int64_t``, in.
    out : Tensor
        ``const aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_finalize_routing_v4.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    _call.convert_and_call(
        "aclnnMoeFinalizeRoutingV4",
        (expandedX, expandedRowIdx, x1Optional, x2Optional, biasOptional, scalesOptional,
         expertIdxOptional, xOptional, a1Optional, a2Optional, vOptional, dropPadMode, zeroExpertRange,
         copyExpertRange, constantExpertRange, k, out),
        stream,
    )


def aclnnMoeFusedTopk(
    x,
    addNum,
    mappingNum,
    mappingTable,
    groupNum,
    groupTopk,
    topN,
    topK,
    activateType,
    isNorm,
    scale,
    enableExpertMapping,
    y,
    indices,
    *,
    stream=None,
):
    """Launch ``aclnnMoeFusedTopk``, which writes ``y``, ``indices``.

    ::

        aclnnStatus aclnnMoeFusedTopkGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *addNum,
            const aclTensor *mappingNum,
            const aclTensor *mappingTable,
            uint32_t groupNum,
            uint32_t groupTopk,
            uint32_t topN,
            uint32_t topK,
            uint32_t activateType,
            bool isNorm,
            float scale,
            bool enableExpertMapping,
            aclTensor *y,
            aclTensor *indices,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    addNum : Tensor
        ``const aclTensor *``, in. ND.
    mappingNum : Tensor
        ``const aclTensor *``, in. INT32; ND.
    mappingTable : Tensor
        ``const aclTensor *``, in. INT32; ND.
    groupNum : int
        ``uint32_t``, in.
    groupTopk : int
        ``uint32_t``, in.
    topN : int
        ``uint32_t``, in.
    topK : int
        ``uint32_t``, in.
    activateType : int
        ``uint32_t``, in.
    isNorm : bool
        ``bool``, in.
    scale : float
        ``float``, in.
    enableExpertMapping : bool
        ``bool``, in.
    y : Tensor
        ``aclTensor *``, out. FLOAT; ND.
    indices : Tensor
        ``aclTensor *``, out. INT32; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_fused_topk.h`` of library transformer. Seen in 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnMoeFusedTopk(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if addNum is None else addNum._record,
            _NULL if mappingNum is None else mappingNum._record,
            _NULL if mappingTable is None else mappingTable._record,
            groupNum,
            groupTopk,
            topN,
            topK,
            activateType,
            isNorm,
            scale,
            enableExpertMapping,
            _NULL if y is None else y._record,
            _NULL if indices is None else indices._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMoeFusedTopk",
            _status,
            (x, addNum, mappingNum, mappingTable, groupNum, groupTopk, topN, topK, activateType, isNorm,
             scale, enableExpertMapping, y, indices),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMoeFusedTopk",
            (x, addNum, mappingNum, mappingTable, groupNum, groupTopk, topN, topK, activateType, isNorm,
             scale, enableExpertMapping, y, indices),
            stream,
        )


def aclnnMoeGatingTopK(
    x,
    biasOptional,
    k,
    kGroup,
    groupCount,
    groupSelectMode,
    renorm,
    normType,
    outFlag,
    routedScalingFactor,
    eps,
    yOut,
    expertIdxOut,
    outOut,
    *,
    stream=None,
):
    """Launch ``aclnnMoeGatingTopK``, which writes ``yOut``, ``expertIdxOut``, ``outOut``.

    ::

        aclnnStatus aclnnMoeGatingTopKGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *biasOptional,
            int64_t k,
            int64_t kGroup,
            int64_t groupCount,
            int64_t groupSelectMode,
            int64_t renorm,
            int64_t normType,
            bool outFlag,
            double routedScalingFactor,
            double eps,
            const aclTensor *yOut,
            const aclTensor *expertIdxOut,
            const aclTensor *outOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 2.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 1.
    k : int
        ``int64_t``, in.
    kGroup : int
        ``int64_t``, in.
    groupCount : int
        ``int64_t``, in.
    groupSelectMode : int
        ``int64_t``, in.
    renorm : int
        ``int64_t``, in.
    normType : int
        ``int64_t``, in.
    outFlag : bool
        ``bool``, in.
    routedScalingFactor : float
        ``double``, in.
    eps : float
        ``double``, in.
    yOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND; rank 2.
    expertIdxOut : Tensor
        ``const aclTensor *``, out. INT32; ND; rank 2.
    outOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_gating_top_k.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnMoeGatingTopK(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if biasOptional is None else biasOptional._record,
            k,
            kGroup,
            groupCount,
            groupSelectMode,
            renorm,
            normType,
            outFlag,
            routedScalingFactor,
            eps,
            _NULL if yOut is None else yOut._record,
            _NULL if expertIdxOut is None else expertIdxOut._record,
            _NULL if outOut is None else outOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMoeGatingTopK",
            _status,
            (x, biasOptional, k, kGroup, groupCount, groupSelectMode, renorm, normType, outFlag,
             routedScalingFactor, eps, yOut, expertIdxOut, outOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMoeGatingTopK",
            (x, biasOptional, k, kGroup, groupCount, groupSelectMode, renorm, normType, outFlag,
             routedScalingFactor, eps, yOut, expertIdxOut, outOut),
            stream,
        )


def aclnnMoeGatingTopKBackward(
    xNorm,
    gradY,
    expertIdx,
    renorm,
    normType,
    routedScalingFactor,
    eps,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnMoeGatingTopKBackward``, which writes ``out``.

    ::

        aclnnStatus aclnnMoeGatingTopKBackwardGetWorkspaceSize(
            const aclTensor *xNorm,
            const aclTensor *gradY,
            const aclTensor *expertIdx,
            int64_t renorm,
            int64_t normType,
            double routedScalingFactor,
            double eps,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    xNorm : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 2.
    gradY : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 2.
    expertIdx : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 2.
    renorm : int
        ``int64_t``, in.
    normType : int
        ``int64_t``, in.
    routedScalingFactor : float
        ``double``, in.
    eps : float
        ``double``, in.
    out : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_gating_top_k_backward.h`` of library transformer. Seen in 2026-08. The
    prototype is known from documents alone.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnMoeGatingTopKBackward(
            _NULL if stream is None else stream._record,
            _NULL if xNorm is None else xNorm._record,
            _NULL if gradY is None else gradY._record,
            _NULL if expertIdx is None else expertIdx._record,
            renorm,
            normType,
            routedScalingFactor,
            eps,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMoeGatingTopKBackward",
            _status,
            (xNorm, gradY, expertIdx, renorm, normType, routedScalingFactor, eps, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMoeGatingTopKBackward",
            (xNorm, gradY, expertIdx, renorm, normType, routedScalingFactor, eps, out),
            stream,
        )


def aclnnMoeGatingTopKSoftmax(x, finishedOptional, k, yOut, expertIdxOut, rowIdxOut, *, stream=None):
    """Launch ``aclnnMoeGatingTopKSoftmax``, which writes ``yOut``, ``expertIdxOut``, ``rowIdxOut``.

    ::

        aclnnStatus aclnnMoeGatingTopKSoftmaxGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *finishedOptional,
            int64_t k,
            const aclTensor *yOut,
            const aclTensor *expertIdxOut,
            const aclTensor *rowIdxOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 2-3.
    finishedOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL; ND; rank 1-2.
    k : int
        ``int64_t``, in.
    yOut : Tensor
        ``const aclTensor *``, out. ND; rank 2-3.
    expertIdxOut : Tensor
        ``const aclTensor *``, out. INT32; ND; rank 2-3.
    rowIdxOut : Tensor
        ``const aclTensor *``, out. INT32; ND; rank 2-3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_gating_top_k_softmax.h`` of library transformer. Seen in 8.1.RC1 and
    2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnMoeGatingTopKSoftmax(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if finishedOptional is None else finishedOptional._record,
            k,
            _NULL if yOut is None else yOut._record,
            _NULL if expertIdxOut is None else expertIdxOut._record,
            _NULL if rowIdxOut is None else rowIdxOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMoeGatingTopKSoftmax",
            _status,
            (x, finishedOptional, k, yOut, expertIdxOut, rowIdxOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMoeGatingTopKSoftmax",
            (x, finishedOptional, k, yOut, expertIdxOut, rowIdxOut),
            stream,
        )


def aclnnMoeGatingTopKSoftmaxV2(
    x,
    finishedOptional,
    k,
    renorm,
    outputSoftmaxResultFlag,
    yOut,
    expertIdxOut,
    softmaxResultOutOptional,
    *,
    stream=None,
):
    """Launch ``aclnnMoeGatingTopKSoftmaxV2``.

    ::

        aclnnStatus aclnnMoeGatingTopKSoftmaxV2GetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *finishedOptional,
            int64_t k,
            int64_t renorm,
            bool outputSoftmaxResultFlag,
            const aclTensor *yOut,
            const aclTensor *expertIdxOut,
            const aclTensor *softmaxResultOutOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 2-3.
    finishedOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL; ND; rank 1-2.
    k : int
        ``int64_t``, in.
    renorm : int
        ``int64_t``, in.
    outputSoftmaxResultFlag : bool
        ``bool``, in.
    yOut : Tensor
        ``const aclTensor *``, out. ND; rank 2-3.
    expertIdxOut : Tensor
        ``const aclTensor *``, out. INT32; ND; rank 2-3.
    softmaxResultOutOptional : Tensor, optional
        ``const aclTensor *``, out. FLOAT; ND; rank 2-3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_gating_top_k_softmax_v2.h`` of library transformer. Seen in 8.1.RC1 and
    2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnMoeGatingTopKSoftmaxV2(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if finishedOptional is None else finishedOptional._record,
            k,
            renorm,
            outputSoftmaxResultFlag,
            _NULL if yOut is None else yOut._record,
            _NULL if expertIdxOut is None else expertIdxOut._record,
            _NULL if softmaxResultOutOptional is None else softmaxResultOutOptional._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMoeGatingTopKSoftmaxV2",
            _status,
            (x, finishedOptional, k, renorm, outputSoftmaxResultFlag, yOut, expertIdxOut,
             softmaxResultOutOptional),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMoeGatingTopKSoftmaxV2",
            (x, finishedOptional, k, renorm, outputSoftmaxResultFlag, yOut, expertIdxOut,
             softmaxResultOutOptional),
            stream,
        )


def aclnnMoeGatingTopKV2(
    x,
    biasOptional,
    inputIdsOptional,
    tid2eidOptional,
    k,
    kGroup,
    groupCount,
    groupSelectMode,
    renorm,
    normType,
    outFlag,
    routedScalingFactor,
    eps,
    yOut,
    expertIdxOut,
    outOut,
    *,
    stream=None,
):
    """Launch ``aclnnMoeGatingTopKV2``, which writes ``yOut``, ``expertIdxOut``, ``outOut``.

    ::

        aclnnStatus aclnnMoeGatingTopKV2GetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *biasOptional,
            const aclTensor *inputIdsOptional,
            const aclTensor *tid2eidOptional,
            int64_t k,
            int64_t kGroup,
            int64_t groupCount,
            int64_t groupSelectMode,
            int64_t renorm,
            int64_t normType,
            bool outFlag,
            double routedScalingFactor,
            double eps,
            const aclTensor *yOut,
            const aclTensor *expertIdxOut,
            const aclTensor *outOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 2.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 1.
    inputIdsOptional : Tensor, optional
        ``const aclTensor *``, in. INT32, INT64; ND; rank 1.
    tid2eidOptional : Tensor, optional
        ``const aclTensor *``, in. INT32, INT64; ND; rank 2.
    k : int
        ``int64_t``, in.
    kGroup : int
        ``int64_t``, in.
    groupCount : int
        ``int64_t``, in.
    groupSelectMode : int
        ``int64_t``, in.
    renorm : int
        ``int64_t``, in.
    normType : int
        ``int64_t``, in.
    outFlag : bool
        ``bool``, in.
    routedScalingFactor : float
        ``double``, in.
    eps : float
        ``double``, in.
    yOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND; rank 2.
    expertIdxOut : Tensor
        ``const aclTensor *``, out. INT32; ND; rank 2.
    outOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_gating_top_k_v2.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnMoeGatingTopKV2(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if biasOptional is None else biasOptional._record,
            _NULL if inputIdsOptional is None else inputIdsOptional._record,
            _NULL if tid2eidOptional is None else tid2eidOptional._record,
            k,
            kGroup,
            groupCount,
            groupSelectMode,
            renorm,
            normType,
            outFlag,
            routedScalingFactor,
            eps,
            _NULL if yOut is None else yOut._record,
            _NULL if expertIdxOut is None else expertIdxOut._record,
            _NULL if outOut is None else outOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMoeGatingTopKV2",
            _status,
            (x, biasOptional, inputIdsOptional, tid2eidOptional, k, kGroup, groupCount, groupSelectMode,
             renorm, normType, outFlag, routedScalingFactor, eps, yOut, expertIdxOut, outOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMoeGatingTopKV2",
            (x, biasOptional, inputIdsOptional, tid2eidOptional, k, kGroup, groupCount, groupSelectMode,
             renorm, normType, outFlag, routedScalingFactor, eps, yOut, expertIdxOut, outOut),
            stream,
        )


def aclnnMoeInitRouting(
    x,
    rowIdx,
    expertIdx,
    activeNum,
    expandedXOut,
    expandedRowIdxOut,
    expandedExpertIdxOut,
    *,
    stream=None,
):
    """Launch ``aclnnMoeInitRouting``.

    ::

        aclnnStatus aclnnMoeInitRoutingGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *rowIdx,
            const aclTensor *expertIdx,
            int64_t activeNum,
            const aclTensor *expandedXOut,
            const aclTensor *expandedRowIdxOut,
            const aclTensor *expandedExpertIdxOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    rowIdx : Tensor
        ``const aclTensor *``, in. INT32; ND.
    expertIdx : Tensor
        ``const aclTensor *``, in. INT32; ND.
    activeNum : int
        ``int64_t``, in.
    expandedXOut : Tensor
        ``const aclTensor *``, out. ND.
    expandedRowIdxOut : Tensor
        ``const aclTensor *``, out. INT32; ND.
    expandedExpertIdxOut : Tensor
        ``const aclTensor *``, out. INT32; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_init_routing.h`` of library transformer. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnMoeInitRouting(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if rowIdx is None else rowIdx._record,
            _NULL if expertIdx is None else expertIdx._record,
            activeNum,
            _NULL if expandedXOut is None else expandedXOut._record,
            _NULL if expandedRowIdxOut is None else expandedRowIdxOut._record,
            _NULL if expandedExpertIdxOut is None else expandedExpertIdxOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMoeInitRouting",
            _status,
            (x, rowIdx, expertIdx, activeNum, expandedXOut, expandedRowIdxOut, expandedExpertIdxOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMoeInitRouting",
            (x, rowIdx, expertIdx, activeNum, expandedXOut, expandedRowIdxOut, expandedExpertIdxOut),
            stream,
        )


def aclnnMoeInitRoutingQuant(
    x,
    rowIdx,
    expertIdx,
    activeNum,
    scale,
    offset,
    expandedXOut,
    expandedRowIdxOut,
    expandedExpertIdxOut,
    *,
    stream=None,
):
    """Launch ``aclnnMoeInitRoutingQuant``.

    ::

        aclnnStatus aclnnMoeInitRoutingQuantGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *rowIdx,
            const aclTensor *expertIdx,
            int64_t activeNum,
            double scale,
            double offset,
            const aclTensor *expandedXOut,
            const aclTensor *expandedRowIdxOut,
            const aclTensor *expandedExpertIdxOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 2.
    rowIdx : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 2.
    expertIdx : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 2.
    activeNum : int
        ``int64_t``, in.
    scale : float
        ``double``, in.
    offset : float
        ``double``, in.
    expandedXOut : Tensor
        ``const aclTensor *``, out. INT8; ND; rank 2.
    expandedRowIdxOut : Tensor
        ``const aclTensor *``, out. INT32; ND; rank 1.
    expandedExpertIdxOut : Tensor
        ``const aclTensor *``, out. INT32; ND; rank 1.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_init_routing_quant.h`` of library transformer. Seen in 8.1.RC1 and
    2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnMoeInitRoutingQuant(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if rowIdx is None else rowIdx._record,
            _NULL if expertIdx is None else expertIdx._record,
            activeNum,
            scale,
            offset,
            _NULL if expandedXOut is None else expandedXOut._record,
            _NULL if expandedRowIdxOut is None else expandedRowIdxOut._record,
            _NULL if expandedExpertIdxOut is None else expandedExpertIdxOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMoeInitRoutingQuant",
            _status,
            (x, rowIdx, expertIdx, activeNum, scale, offset, expandedXOut, expandedRowIdxOut,
             expandedExpertIdxOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMoeInitRoutingQuant",
            (x, rowIdx, expertIdx, activeNum, scale, offset, expandedXOut, expandedRowIdxOut,
             expandedExpertIdxOut),
            stream,
        )


def aclnnMoeInitRoutingQuantV2(
    x,
    expertIdx,
    scaleOptional,
    offsetOptional,
    activeNum,
    expertCapacity,
    expertNum,
    dropPadMode,
    expertTokensCountOrCumsumFlag,
    expertTokensBeforeCapacityFlag,
    quantMode,
    expandedXOut,
    expandedRowIdxOut,
    expertTokensCountOrCumsumOutOptional,
    expertTokensBeforeCapacityOutOptional,
    dynamicQuantScaleOutOptional,
    *,
    stream=None,
):
    """Launch ``aclnnMoeInitRoutingQuantV2``.

    ::

        aclnnStatus aclnnMoeInitRoutingQuantV2GetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *expertIdx,
            const aclTensor *scaleOptional,
            const aclTensor *offsetOptional,
            int64_t activeNum,
            int64_t expertCapacity,
            int64_t expertNum,
            int64_t dropPadMode,
            int64_t expertTokensCountOrCumsumFlag,
            bool expertTokensBeforeCapacityFlag,
            int64_t quantMode,
            const aclTensor *expandedXOut,
            const aclTensor *expandedRowIdxOut,
            const aclTensor *expertTokensCountOrCumsumOutOptional,
            const aclTensor *expertTokensBeforeCapacityOutOptional,
            const aclTensor *dynamicQuantScaleOutOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 2.
    expertIdx : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 2.
    scaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    offsetOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    activeNum : int
        ``int64_t``, in.
    expertCapacity : int
        ``int64_t``, in.
    expertNum : int
        ``int64_t``, in.
    dropPadMode : int
        ``int64_t``, in.
    expertTokensCountOrCumsumFlag : int
        ``int64_t``, in.
    expertTokensBeforeCapacityFlag : bool
        ``bool``, in.
    quantMode : int
        ``int64_t``, in.
    expandedXOut : Tensor
        ``const aclTensor *``, out. INT8, INT4; ND.
    expandedRowIdxOut : Tensor
        ``const aclTensor *``, out. INT32; ND; rank 1.
    expertTokensCountOrCumsumOutOptional : Tensor, optional
        ``const aclTensor *``, out. INT32; ND; rank 1.
    expertTokensBeforeCapacityOutOptional : Tensor, optional
        ``const aclTensor *``, out. INT32; ND; rank 1.
    dynamicQuantScaleOutOptional : Tensor, optional
        ``const aclTensor *``, out. FLOAT; ND; rank 1.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_init_routing_quant_v2.h`` of library transformer. Seen in 8.1.RC1 and
    2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnMoeInitRoutingQuantV2(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if expertIdx is None else expertIdx._record,
            _NULL if scaleOptional is None else scaleOptional._record,
            _NULL if offsetOptional is None else offsetOptional._record,
            activeNum,
            expertCapacity,
            expertNum,
            dropPadMode,
            expertTokensCountOrCumsumFlag,
            expertTokensBeforeCapacityFlag,
            quantMode,
            _NULL if expandedXOut is None else expandedXOut._record,
            _NULL if expandedRowIdxOut is None else expandedRowIdxOut._record,
            _NULL if expertTokensCountOrCumsumOutOptional is None else expertTokensCountOrCumsumOutOptional._record,
            _NULL if expertTokensBeforeCapacityOutOptional is None else expertTokensBeforeCapacityOutOptional._record,
            _NULL if dynamicQuantScaleOutOptional is None else dynamicQuantScaleOutOptional._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMoeInitRoutingQuantV2",
            _status,
            (x, expertIdx, scaleOptional, offsetOptional, activeNum, expertCapacity, expertNum, dropPadMode,
             expertTokensCountOrCumsumFlag, expertTokensBeforeCapacityFlag, quantMode, expandedXOut,
             expandedRowIdxOut, expertTokensCountOrCumsumOutOptional, expertTokensBeforeCapacityOutOptional,
             dynamicQuantScaleOutOptional),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMoeInitRoutingQuantV2",
            (x, expertIdx, scaleOptional, offsetOptional, activeNum, expertCapacity, expertNum, dropPadMode,
             expertTokensCountOrCumsumFlag, expertTokensBeforeCapacityFlag, quantMode, expandedXOut,
             expandedRowIdxOut, expertTokensCountOrCumsumOutOptional, expertTokensBeforeCapacityOutOptional,
             dynamicQuantScaleOutOptional),
            stream,
        )


def aclnnMoeInitRoutingV2(
    x,
    expertIdx,
    activeNumOptional,
    expertCapacityOptional,
    expertNumOptional,
    dropPadModeOptional,
    expertTokensCountOrCumsumFlagOptional,
    expertTokensBeforeCapacityFlagOptional,
    expandedXOut,
    expandedRowIdxOut,
    expertTokensCountOrCumsumOutOptional,
    expertTokensBeforeCapacityOutOptional,
    *,
    stream=None,
):
    """Launch ``aclnnMoeInitRoutingV2``.

    ::

        aclnnStatus aclnnMoeInitRoutingV2GetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *expertIdx,
            int64_t activeNumOptional,
            int64_t expertCapacityOptional,
            int64_t expertNumOptional,
            int64_t dropPadModeOptional,
            int64_t expertTokensCountOrCumsumFlagOptional,
            bool expertTokensBeforeCapacityFlagOptional,
            const aclTensor *expandedXOut,
            const aclTensor *expandedRowIdxOut,
            const aclTensor *expertTokensCountOrCumsumOutOptional,
            const aclTensor *expertTokensBeforeCapacityOutOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 2.
    expertIdx : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND.
    activeNumOptional : int, optional
        ``int64_t``, in.
    expertCapacityOptional : int, optional
        ``int64_t``, in.
    expertNumOptional : int, optional
        ``int64_t``, in.
    dropPadModeOptional : int, optional
        ``int64_t``, in.
    expertTokensCountOrCumsumFlagOptional : int, optional
        ``int64_t``, in.
    expertTokensBeforeCapacityFlagOptional : bool, optional
        ``bool``, in.
    expandedXOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    expandedRowIdxOut : Tensor
        ``const aclTensor *``, out. INT32; ND; rank 1.
    expertTokensCountOrCumsumOutOptional : Tensor, optional
        ``const aclTensor *``, out. INT32; ND; rank 1.
    expertTokensBeforeCapacityOutOptional : Tensor, optional
        ``const aclTensor *``, out. INT32; ND; rank 1.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_init_routing_v2.h`` of library transformer. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnMoeInitRoutingV2(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if expertIdx is None else expertIdx._record,
            activeNumOptional,
            expertCapacityOptional,
            expertNumOptional,
            dropPadModeOptional,
            expertTokensCountOrCumsumFlagOptional,
            expertTokensBeforeCapacityFlagOptional,
            _NULL if expandedXOut is None else expandedXOut._record,
            _NULL if expandedRowIdxOut is None else expandedRowIdxOut._record,
            _NULL if expertTokensCountOrCumsumOutOptional is None else expertTokensCountOrCumsumOutOptional._record,
            _NULL if expertTokensBeforeCapacityOutOptional is None else expertTokensBeforeCapacityOutOptional._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMoeInitRoutingV2",
            _status,
            (x, expertIdx, activeNumOptional, expertCapacityOptional, expertNumOptional, dropPadModeOptional,
             expertTokensCountOrCumsumFlagOptional, expertTokensBeforeCapacityFlagOptional, expandedXOut,
             expandedRowIdxOut, expertTokensCountOrCumsumOutOptional, expertTokensBeforeCapacityOutOptional),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMoeInitRoutingV2",
            (x, expertIdx, activeNumOptional, expertCapacityOptional, expertNumOptional, dropPadModeOptional,
             expertTokensCountOrCumsumFlagOptional, expertTokensBeforeCapacityFlagOptional, expandedXOut,
             expandedRowIdxOut, expertTokensCountOrCumsumOutOptional, expertTokensBeforeCapacityOutOptional),
            stream,
        )


def aclnnMoeInitRoutingV2Grad(
    gradExpandedX,
    expandedRowIdx,
    topK,
    dropPadMode,
    activeNum,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnMoeInitRoutingV2Grad``, which writes ``out``.

    ::

        aclnnStatus aclnnMoeInitRoutingV2GradGetWorkspaceSize(
            const aclTensor *gradExpandedX,
            const aclTensor *expandedRowIdx,
            int64_t topK,
            int64_t dropPadMode,
            int64_t activeNum,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradExpandedX : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    expandedRowIdx : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 1.
    topK : int
        ``int64_t``, in.
    dropPadMode : int
        ``int64_t``, in.
    activeNum : int
        ``int64_t``, in.
    out : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_init_routing_v2_grad.h`` of library transformer. Seen in 8.1.RC1 and
    2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnMoeInitRoutingV2Grad(
            _NULL if stream is None else stream._record,
            _NULL if gradExpandedX is None else gradExpandedX._record,
            _NULL if expandedRowIdx is None else expandedRowIdx._record,
            topK,
            dropPadMode,
            activeNum,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMoeInitRoutingV2Grad",
            _status,
            (gradExpandedX, expandedRowIdx, topK, dropPadMode, activeNum, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMoeInitRoutingV2Grad",
            (gradExpandedX, expandedRowIdx, topK, dropPadMode, activeNum, out),
            stream,
        )


def aclnnMoeInitRoutingV3(
    x,
    expertIdx,
    scaleOptional,
    offsetOptional,
    activeNum,
    expertCapacity,
    expertNum,
    dropPadMode,
    expertTokensNumType,
    expertTokensNumFlag,
    quantMode,
    activeExpertRangeOptional,
    rowIdxType,
    expandedXOut,
    expandedRowIdxOut,
    expertTokensCountOrCumsumOut,
    expandedScaleOut,
    *,
    stream=None,
):
    """Launch ``aclnnMoeInitRoutingV3``.

    ::

        aclnnStatus aclnnMoeInitRoutingV3GetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *expertIdx,
            const aclTensor *scaleOptional,
            const aclTensor *offsetOptional,
            int64_t activeNum,
            int64_t expertCapacity,
            int64_t expertNum,
            int64_t dropPadMode,
            int64_t expertTokensNumType,
            bool expertTokensNumFlag,
            int64_t quantMode,
            const aclIntArray *activeExpertRangeOptional,
            int64_t rowIdxType,
            const aclTensor *expandedXOut,
            const aclTensor *expandedRowIdxOut,
            const aclTensor *expertTokensCountOrCumsumOut,
            const aclTensor *expandedScaleOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT, INT8, HIFLOAT8, FLOAT4_E2M1, FLOAT8_E4M3FN,
        FLOAT8_E5M2; ND; rank 2.
    expertIdx : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 2.
    scaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT8_E8M0; ND; rank 1-3.
    offsetOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    activeNum : int
        ``int64_t``, in.
    expertCapacity : int
        ``int64_t``, in.
    expertNum : int
        ``int64_t``, in.
    dropPadMode : int
        ``int64_t``, in.
    expertTokensNumType : int
        ``int64_t``, in.
    expertTokensNumFlag : bool
        ``bool``, in.
    quantMode : int
        ``int64_t``, in.
    activeExpertRangeOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    rowIdxType : int
        ``int64_t``, in.
    expandedXOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT, INT8, INT4, FLOAT8_E5M2, FLOAT8_E4M3FN, HIFLOAT8,
        FLOAT4_E2M1; ND; rank 2.
    expandedRowIdxOut : Tensor
        ``const aclTensor *``, out. INT32; ND; rank 1.
    expertTokensCountOrCumsumOut : Tensor
        ``const aclTensor *``, out. INT64; ND; rank 1-2.
    expandedScaleOut : Tensor
        ``const aclTensor *``, out. FLOAT, FLOAT8_E8M0; ND; rank 1-3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_init_routing_v3.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnMoeInitRoutingV3(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if expertIdx is None else expertIdx._record,
            _NULL if scaleOptional is None else scaleOptional._record,
            _NULL if offsetOptional is None else offsetOptional._record,
            activeNum,
            expertCapacity,
            expertNum,
            dropPadMode,
            expertTokensNumType,
            expertTokensNumFlag,
            quantMode,
            _NULL if activeExpertRangeOptional is None else activeExpertRangeOptional._record,
            rowIdxType,
            _NULL if expandedXOut is None else expandedXOut._record,
            _NULL if expandedRowIdxOut is None else expandedRowIdxOut._record,
            _NULL if expertTokensCountOrCumsumOut is None else expertTokensCountOrCumsumOut._record,
            _NULL if expandedScaleOut is None else expandedScaleOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMoeInitRoutingV3",
            _status,
            (x, expertIdx, scaleOptional, offsetOptional, activeNum, expertCapacity, expertNum, dropPadMode,
             expertTokensNumType, expertTokensNumFlag, quantMode, activeExpertRangeOptional, rowIdxType,
             expandedXOut, expandedRowIdxOut, expertTokensCountOrCumsumOut, expandedScaleOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMoeInitRoutingV3",
            (x, expertIdx, scaleOptional, offsetOptional, activeNum, expertCapacity, expertNum, dropPadMode,
             expertTokensNumType, expertTokensNumFlag, quantMode, activeExpertRangeOptional, rowIdxType,
             expandedXOut, expandedRowIdxOut, expertTokensCountOrCumsumOut, expandedScaleOut),
            stream,
        )


def aclnnMoeTokenPermute(
    tokens,
    indices,
    numOutTokens,
    paddedMode,
    permuteTokensOut,
    sortedIndicesOut,
    *,
    stream=None,
):
    """Launch ``aclnnMoeTokenPermute``, which writes ``permuteTokensOut``, ``sortedIndicesOut``.

    ::

        aclnnStatus aclnnMoeTokenPermuteGetWorkspaceSize(
            const aclTensor *tokens,
            const aclTensor *indices,
            int64_t numOutTokens,
            bool paddedMode,
            const aclTensor *permuteTokensOut,
            const aclTensor *sortedIndicesOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    tokens : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT, INT8; ND.
    indices : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND.
    numOutTokens : int
        ``int64_t``, in.
    paddedMode : bool
        ``bool``, in.
    permuteTokensOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT, INT8; ND.
    sortedIndicesOut : Tensor
        ``const aclTensor *``, out. INT32; ND; rank 1.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_token_permute.h`` of library transformer. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnMoeTokenPermute(
            _NULL if stream is None else stream._record,
            _NULL if tokens is None else tokens._record,
            _NULL if indices is None else indices._record,
            numOutTokens,
            paddedMode,
            _NULL if permuteTokensOut is None else permuteTokensOut._record,
            _NULL if sortedIndicesOut is None else sortedIndicesOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMoeTokenPermute",
            _status,
            (tokens, indices, numOutTokens, paddedMode, permuteTokensOut, sortedIndicesOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMoeTokenPermute",
            (tokens, indices, numOutTokens, paddedMode, permuteTokensOut, sortedIndicesOut),
            stream,
        )


def aclnnMoeTokenPermuteGrad(permutedOutputGrad, sortedIndices, numTopk, paddedMode, out, *, stream=None):
    """Launch ``aclnnMoeTokenPermuteGrad``, which writes ``out``.

    ::

        aclnnStatus aclnnMoeTokenPermuteGradGetWorkspaceSize(
            const aclTensor *permutedOutputGrad,
            const aclTensor *sortedIndices,
            int64_t numTopk,
            bool paddedMode,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    permutedOutputGrad : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND.
    sortedIndices : Tensor
        ``const aclTensor *``, in. INT32; ND.
    numTopk : int
        ``int64_t``, in.
    paddedMode : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_token_permute_grad.h`` of library transformer. Seen in 8.1.RC1 and
    2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnMoeTokenPermuteGrad(
            _NULL if stream is None else stream._record,
            _NULL if permutedOutputGrad is None else permutedOutputGrad._record,
            _NULL if sortedIndices is None else sortedIndices._record,
            numTopk,
            paddedMode,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMoeTokenPermuteGrad",
            _status,
            (permutedOutputGrad, sortedIndices, numTopk, paddedMode, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMoeTokenPermuteGrad",
            (permutedOutputGrad, sortedIndices, numTopk, paddedMode, out),
            stream,
        )


def aclnnMoeTokenPermuteV2(
    tokens,
    indices,
    numOutTokens,
    paddedMode,
    quantMode,
    permuteTokensOut,
    sortedIndicesOut,
    expandedScaleOut,
    *,
    stream=None,
):
    """Launch ``aclnnMoeTokenPermuteV2``.

    ::

        aclnnStatus aclnnMoeTokenPermuteV2GetWorkspaceSize(
            const aclTensor *tokens,
            const aclTensor *indices,
            int64_t numOutTokens,
            bool paddedMode,
            int64_t quantMode,
            const aclTensor *permuteTokensOut,
            const aclTensor *sortedIndicesOut,
            const aclTensor *expandedScaleOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    tokens : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT, INT8; ND.
    indices : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND.
    numOutTokens : int
        ``int64_t``, in.
    paddedMode : bool
        ``bool``, in.
    quantMode : int
        ``int64_t``, in.
    permuteTokensOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT, INT8, FLOAT8_E5M2, FLOAT8_E4M3FN, FLOAT4_E2M1; ND.
    sortedIndicesOut : Tensor
        ``const aclTensor *``, out. INT32; ND; rank 1.
    expandedScaleOut : Tensor
        ``const aclTensor *``, out. FLOAT8_E8M0, FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_token_permute_v2.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnMoeTokenPermuteV2(
            _NULL if stream is None else stream._record,
            _NULL if tokens is None else tokens._record,
            _NULL if indices is None else indices._record,
            numOutTokens,
            paddedMode,
            quantMode,
            _NULL if permuteTokensOut is None else permuteTokensOut._record,
            _NULL if sortedIndicesOut is None else sortedIndicesOut._record,
            _NULL if expandedScaleOut is None else expandedScaleOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMoeTokenPermuteV2",
            _status,
            (tokens, indices, numOutTokens, paddedMode, quantMode, permuteTokensOut, sortedIndicesOut,
             expandedScaleOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMoeTokenPermuteV2",
            (tokens, indices, numOutTokens, paddedMode, quantMode, permuteTokensOut, sortedIndicesOut,
             expandedScaleOut),
            stream,
        )


def aclnnMoeTokenPermuteWithEp(
    tokens,
    indices,
    probsOptional,
    rangeOptional,
    numOutTokens,
    paddedMode,
    permuteTokensOut,
    sortedIndicesOut,
    permuteProbsOut,
    *,
    stream=None,
):
    """Launch ``aclnnMoeTokenPermuteWithEp``.

    ::

        aclnnStatus aclnnMoeTokenPermuteWithEpGetWorkspaceSize(
            const aclTensor *tokens,
            const aclTensor *indices,
            const aclTensor *probsOptional,
            const aclIntArray *rangeOptional,
            int64_t numOutTokens,
            bool paddedMode,
            const aclTensor *permuteTokensOut,
            const aclTensor *sortedIndicesOut,
            const aclTensor *permuteProbsOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    tokens : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 2.
    indices : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND.
    probsOptional : Tensor, optional
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND.
    rangeOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    numOutTokens : int
        ``int64_t``, in.
    paddedMode : bool
        ``bool``, in.
    permuteTokensOut : Tensor
        ``const aclTensor *``, out. BF16, FLOAT16, FLOAT; ND; rank 2.
    sortedIndicesOut : Tensor
        ``const aclTensor *``, out. INT32; ND; rank 1.
    permuteProbsOut : Tensor
        ``const aclTensor *``, out. BF16, FLOAT16, FLOAT; ND; rank 1.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_token_permute_with_ep.h`` of library transformer. Seen in 2026-08. The
    prototype is known from documents alone.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnMoeTokenPermuteWithEp(
            _NULL if stream is None else stream._record,
            _NULL if tokens is None else tokens._record,
            _NULL if indices is None else indices._record,
            _NULL if probsOptional is None else probsOptional._record,
            _NULL if rangeOptional is None else rangeOptional._record,
            numOutTokens,
            paddedMode,
            _NULL if permuteTokensOut is None else permuteTokensOut._record,
            _NULL if sortedIndicesOut is None else sortedIndicesOut._record,
            _NULL if permuteProbsOut is None else permuteProbsOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMoeTokenPermuteWithEp",
            _status,
            (tokens, indices, probsOptional, rangeOptional, numOutTokens, paddedMode, permuteTokensOut,
             sortedIndicesOut, permuteProbsOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMoeTokenPermuteWithEp",
            (tokens, indices, probsOptional, rangeOptional, numOutTokens, paddedMode, permuteTokensOut,
             sortedIndicesOut, permuteProbsOut),
            stream,
        )


def aclnnMoeTokenPermuteWithEpGrad(
    permutedTokensOutputGrad,
    sortedIndices,
    permutedProbsOutputGradOptional,
    numTopk,
    rangeOptional,
    paddedMode,
    tokenGradOut,
    probsGradOut,
    *,
    stream=None,
):
    """Launch ``aclnnMoeTokenPermuteWithEpGrad``, which writes ``tokenGradOut``, ``probsGradOut``.

    ::

        aclnnStatus aclnnMoeTokenPermuteWithEpGradGetWorkspaceSize(
            const aclTensor *permutedTokensOutputGrad,
            const aclTensor *sortedIndices,
            const aclTensor *permutedProbsOutputGradOptional,
            int64_t numTopk,
            const aclIntArray *rangeOptional,
            bool paddedMode,
            const aclTensor *tokenGradOut,
            const aclTensor *probsGradOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    permutedTokensOutputGrad : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND.
    sortedIndices : Tensor
        ``const aclTensor *``, in. INT32; ND.
    permutedProbsOutputGradOptional : Tensor, optional
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND.
    numTopk : int
        ``int64_t``, in.
    rangeOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    paddedMode : bool
        ``bool``, in.
    tokenGradOut : Tensor
        ``const aclTensor *``, out. BF16, FLOAT16, FLOAT; ND.
    probsGradOut : Tensor
        ``const aclTensor *``, out. BF16, FLOAT16, FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_token_permute_with_ep_grad.h`` of library transformer. Seen in 2026-08.
    The prototype is known from documents alone.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnMoeTokenPermuteWithEpGrad(
            _NULL if stream is None else stream._record,
            _NULL if permutedTokensOutputGrad is None else permutedTokensOutputGrad._record,
            _NULL if sortedIndices is None else sortedIndices._record,
            _NULL if permutedProbsOutputGradOptional is None else permutedProbsOutputGradOptional._record,
            numTopk,
            _NULL if rangeOptional is None else rangeOptional._record,
            paddedMode,
            _NULL if tokenGradOut is None else tokenGradOut._record,
            _NULL if probsGradOut is None else probsGradOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMoeTokenPermuteWithEpGrad",
            _status,
            (permutedTokensOutputGrad, sortedIndices, permutedProbsOutputGradOptional, numTopk, rangeOptional,
             paddedMode, tokenGradOut, probsGradOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMoeTokenPermuteWithEpGrad",
            (permutedTokensOutputGrad, sortedIndices, permutedProbsOutputGradOptional, numTopk, rangeOptional,
             paddedMode, tokenGradOut, probsGradOut),
            stream,
        )


def aclnnMoeTokenPermuteWithRoutingMap(
    tokens,
    routingMap,
    probsOptional,
    numOutTokens,
    dropAndPad,
    permuteTokensOut,
    permuteProbsOutOptional,
    sortedIndicesOut,
    *,
    stream=None,
):
    """Launch ``aclnnMoeTokenPermuteWithRoutingMap``.

    ::

        aclnnStatus aclnnMoeTokenPermuteWithRoutingMapGetWorkspaceSize(
            const aclTensor *tokens,
            const aclTensor *routingMap,
            const aclTensor *probsOptional,
            int64_t numOutTokens,
            bool dropAndPad,
            aclTensor *permuteTokensOut,
            aclTensor *permuteProbsOutOptional,
            aclTensor *sortedIndicesOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    tokens : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 2.
    routingMap : Tensor
        ``const aclTensor *``, in. INT8, BOOL; ND; rank 2.
    probsOptional : Tensor, optional
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 2.
    numOutTokens : int
        ``int64_t``, in.
    dropAndPad : bool
        ``bool``, in.
    permuteTokensOut : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT; ND; rank 2.
    permuteProbsOutOptional : Tensor, optional
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT; ND; rank 1.
    sortedIndicesOut : Tensor
        ``aclTensor *``, out. INT32; ND; rank 1.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_token_permute_with_routing_map.h`` of library transformer. Seen in
    2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnMoeTokenPermuteWithRoutingMap(
            _NULL if stream is None else stream._record,
            _NULL if tokens is None else tokens._record,
            _NULL if routingMap is None else routingMap._record,
            _NULL if probsOptional is None else probsOptional._record,
            numOutTokens,
            dropAndPad,
            _NULL if permuteTokensOut is None else permuteTokensOut._record,
            _NULL if permuteProbsOutOptional is None else permuteProbsOutOptional._record,
            _NULL if sortedIndicesOut is None else sortedIndicesOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMoeTokenPermuteWithRoutingMap",
            _status,
            (tokens, routingMap, probsOptional, numOutTokens, dropAndPad, permuteTokensOut,
             permuteProbsOutOptional, sortedIndicesOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMoeTokenPermuteWithRoutingMap",
            (tokens, routingMap, probsOptional, numOutTokens, dropAndPad, permuteTokensOut,
             permuteProbsOutOptional, sortedIndicesOut),
            stream,
        )


def aclnnMoeTokenPermuteWithRoutingMapGrad(
    permutedTokenOutputGrad,
    permutedProbsOutputGradOptional,
    sortedIndices,
    routingMapOptional,
    numExperts,
    tokensNum,
    dropAndPad,
    tokensGradOut,
    probsGradOutOptional,
    *,
    stream=None,
):
    """Launch ``aclnnMoeTokenPermuteWithRoutingMapGrad``.

    ::

        aclnnStatus aclnnMoeTokenPermuteWithRoutingMapGradGetWorkspaceSize(
            const aclTensor *permutedTokenOutputGrad,
            const aclTensor *permutedProbsOutputGradOptional,
            const aclTensor *sortedIndices,
            const aclTensor *routingMapOptional,
            int64_t numExperts,
            int64_t tokensNum,
            bool dropAndPad,
            aclTensor *tokensGradOut,
            aclTensor *probsGradOutOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    permutedTokenOutputGrad : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND.
    permutedProbsOutputGradOptional : Tensor, optional
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND.
    sortedIndices : Tensor
        ``const aclTensor *``, in. INT32; ND.
    routingMapOptional : Tensor, optional
        ``const aclTensor *``, in. INT8, BOOL; ND.
    numExperts : int
        ``int64_t``, in.
    tokensNum : int
        ``int64_t``, in.
    dropAndPad : bool
        ``bool``, in.
    tokensGradOut : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT; ND.
    probsGradOutOptional : Tensor, optional
        ``aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_token_permute_with_routing_map_grad.h`` of library transformer. Seen in
    2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnMoeTokenPermuteWithRoutingMapGrad(
            _NULL if stream is None else stream._record,
            _NULL if permutedTokenOutputGrad is None else permutedTokenOutputGrad._record,
            _NULL if permutedProbsOutputGradOptional is None else permutedProbsOutputGradOptional._record,
            _NULL if sortedIndices is None else sortedIndices._record,
            _NULL if routingMapOptional is None else routingMapOptional._record,
            numExperts,
            tokensNum,
            dropAndPad,
            _NULL if tokensGradOut is None else tokensGradOut._record,
            _NULL if probsGradOutOptional is None else probsGradOutOptional._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMoeTokenPermuteWithRoutingMapGrad",
            _status,
            (permutedTokenOutputGrad, permutedProbsOutputGradOptional, sortedIndices, routingMapOptional,
             numExperts, tokensNum, dropAndPad, tokensGradOut, probsGradOutOptional),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMoeTokenPermuteWithRoutingMapGrad",
            (permutedTokenOutputGrad, permutedProbsOutputGradOptional, sortedIndices, routingMapOptional,
             numExperts, tokensNum, dropAndPad, tokensGradOut, probsGradOutOptional),
            stream,
        )


def aclnnMoeTokenUnpermute(
    permutedTokens,
    sortedIndices,
    probsOptional,
    paddedMode,
    restoreShapeOptional,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnMoeTokenUnpermute``, which writes ``out``.

    ::

        aclnnStatus aclnnMoeTokenUnpermuteGetWorkspaceSize(
            const aclTensor *permutedTokens,
            const aclTensor *sortedIndices,
            const aclTensor *probsOptional,
            bool paddedMode,
            const aclIntArray *restoreShapeOptional,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    permutedTokens : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 2.
    sortedIndices : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 1.
    probsOptional : Tensor, optional
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 2.
    paddedMode : bool
        ``bool``, in.
    restoreShapeOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_token_unpermute.h`` of library transformer. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnMoeTokenUnpermute(
            _NULL if stream is None else stream._record,
            _NULL if permutedTokens is None else permutedTokens._record,
            _NULL if sortedIndices is None else sortedIndices._record,
            _NULL if probsOptional is None else probsOptional._record,
            paddedMode,
            _NULL if restoreShapeOptional is None else restoreShapeOptional._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMoeTokenUnpermute",
            _status,
            (permutedTokens, sortedIndices, probsOptional, paddedMode, restoreShapeOptional, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMoeTokenUnpermute",
            (permutedTokens, sortedIndices, probsOptional, paddedMode, restoreShapeOptional, out),
            stream,
        )


def aclnnMoeTokenUnpermuteGrad(
    permuteTokensOptional,
    unpermutedTokensGrad,
    sortedIndices,
    probsOptional,
    paddedMode,
    restoreShapeOptional,
    permutedTokensGradOut,
    probsGradOut,
    *,
    stream=None,
):
    """Launch ``aclnnMoeTokenUnpermuteGrad``, which writes ``permutedTokensGradOut``, ``probsGradOut``.

    ::

        aclnnStatus aclnnMoeTokenUnpermuteGradGetWorkspaceSize(
            const aclTensor *permuteTokensOptional,
            const aclTensor *unpermutedTokensGrad,
            const aclTensor *sortedIndices,
            const aclTensor *probsOptional,
            bool paddedMode,
            const aclIntArray *restoreShapeOptional,
            aclTensor *permutedTokensGradOut,
            aclTensor *probsGradOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    permuteTokensOptional : Tensor, optional
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND.
    unpermutedTokensGrad : Tensor
        ``const aclTensor *``, in. ND.
    sortedIndices : Tensor
        ``const aclTensor *``, in. INT32; ND.
    probsOptional : Tensor, optional
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND.
    paddedMode : bool
        ``bool``, in.
    restoreShapeOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    permutedTokensGradOut : Tensor
        ``aclTensor *``, out. ND.
    probsGradOut : Tensor
        ``aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_token_unpermute_grad.h`` of library transformer. Seen in 8.1.RC1 and
    2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnMoeTokenUnpermuteGrad(
            _NULL if stream is None else stream._record,
            _NULL if permuteTokensOptional is None else permuteTokensOptional._record,
            _NULL if unpermutedTokensGrad is None else unpermutedTokensGrad._record,
            _NULL if sortedIndices is None else sortedIndices._record,
            _NULL if probsOptional is None else probsOptional._record,
            paddedMode,
            _NULL if restoreShapeOptional is None else restoreShapeOptional._record,
            _NULL if permutedTokensGradOut is None else permutedTokensGradOut._record,
            _NULL if probsGradOut is None else probsGradOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMoeTokenUnpermuteGrad",
            _status,
            (permuteTokensOptional, unpermutedTokensGrad, sortedIndices, probsOptional, paddedMode,
             restoreShapeOptional, permutedTokensGradOut, probsGradOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMoeTokenUnpermuteGrad",
            (permuteTokensOptional, unpermutedTokensGrad, sortedIndices, probsOptional, paddedMode,
             restoreShapeOptional, permutedTokensGradOut, probsGradOut),
            stream,
        )


def aclnnMoeTokenUnpermuteWithEp(
    permutedTokens,
    sortedIndices,
    probsOptional,
    numTopk,
    rangeOptional,
    paddedMode,
    restoreShapeOptional,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnMoeTokenUnpermuteWithEp``, which writes ``out``.

    ::

        aclnnStatus aclnnMoeTokenUnpermuteWithEpGetWorkspaceSize(
            const aclTensor *permutedTokens,
            const aclTensor *sortedIndices,
            const aclTensor *probsOptional,
            int64_t numTopk,
            const aclIntArray *rangeOptional,
            bool paddedMode,
            const aclIntArray *restoreShapeOptional,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    permutedTokens : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND.
    sortedIndices : Tensor
        ``const aclTensor *``, in. INT32; ND.
    probsOptional : Tensor, optional
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND.
    numTopk : int
        ``int64_t``, in.
    rangeOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    paddedMode : bool
        ``bool``, in.
    restoreShapeOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    out : Tensor
        ``const aclTensor *``, out. BF16, FLOAT16, FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_token_unpermute_with_ep.h`` of library transformer. Seen in 2026-08. The
    prototype is known from documents alone.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnMoeTokenUnpermuteWithEp(
            _NULL if stream is None else stream._record,
            _NULL if permutedTokens is None else permutedTokens._record,
            _NULL if sortedIndices is None else sortedIndices._record,
            _NULL if probsOptional is None else probsOptional._record,
            numTopk,
            _NULL if rangeOptional is None else rangeOptional._record,
            paddedMode,
            _NULL if restoreShapeOptional is None else restoreShapeOptional._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMoeTokenUnpermuteWithEp",
            _status,
            (permutedTokens, sortedIndices, probsOptional, numTopk, rangeOptional, paddedMode,
             restoreShapeOptional, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMoeTokenUnpermuteWithEp",
            (permutedTokens, sortedIndices, probsOptional, numTopk, rangeOptional, paddedMode,
             restoreShapeOptional, out),
            stream,
        )


def aclnnMoeTokenUnpermuteWithEpGrad(
    unpermutedTokensGrad,
    sortedIndices,
    permutedTokensOptional,
    probsOptional,
    paddedMode,
    restoreShapeOptional,
    rangeOptional,
    topkNum,
    permutedTokensGradOut,
    probsGradOut,
    *,
    stream=None,
):
    """Launch ``aclnnMoeTokenUnpermuteWithEpGrad``, which writes ``permutedTokensGradOut``, ``probsGradOut``.

    ::

        aclnnStatus aclnnMoeTokenUnpermuteWithEpGradGetWorkspaceSize(
            const aclTensor *unpermutedTokensGrad,
            const aclTensor *sortedIndices,
            const aclTensor *permutedTokensOptional,
            const aclTensor *probsOptional,
            bool paddedMode,
            const aclIntArray *restoreShapeOptional,
            const aclIntArray *rangeOptional,
            int64_t topkNum,
            const aclTensor *permutedTokensGradOut,
            const aclTensor *probsGradOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    unpermutedTokensGrad : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND.
    sortedIndices : Tensor
        ``const aclTensor *``, in. INT32; ND.
    permutedTokensOptional : Tensor, optional
        ``const aclTensor *``, in. ND.
    probsOptional : Tensor, optional
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND.
    paddedMode : bool
        ``bool``, in.
    restoreShapeOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    rangeOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    topkNum : int
        ``int64_t``, in.
    permutedTokensGradOut : Tensor
        ``const aclTensor *``, out. ND.
    probsGradOut : Tensor
        ``const aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_token_unpermute_with_ep_grad.h`` of library transformer. Seen in 2026-08.
    The prototype is known from documents alone.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnMoeTokenUnpermuteWithEpGrad(
            _NULL if stream is None else stream._record,
            _NULL if unpermutedTokensGrad is None else unpermutedTokensGrad._record,
            _NULL if sortedIndices is None else sortedIndices._record,
            _NULL if permutedTokensOptional is None else permutedTokensOptional._record,
            _NULL if probsOptional is None else probsOptional._record,
            paddedMode,
            _NULL if restoreShapeOptional is None else restoreShapeOptional._record,
            _NULL if rangeOptional is None else rangeOptional._record,
            topkNum,
            _NULL if permutedTokensGradOut is None else permutedTokensGradOut._record,
            _NULL if probsGradOut is None else probsGradOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMoeTokenUnpermuteWithEpGrad",
            _status,
            (unpermutedTokensGrad, sortedIndices, permutedTokensOptional, probsOptional, paddedMode,
             restoreShapeOptional, rangeOptional, topkNum, permutedTokensGradOut, probsGradOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMoeTokenUnpermuteWithEpGrad",
            (unpermutedTokensGrad, sortedIndices, permutedTokensOptional, probsOptional, paddedMode,
             restoreShapeOptional, rangeOptional, topkNum, permutedTokensGradOut, probsGradOut),
            stream,
        )


def aclnnMoeTokenUnpermuteWithRoutingMap(
    permutedTokens,
    sortedIndices,
    routingMapOptional,
    probsOptional,
    paddedMode,
    restoreShapeOptional,
    unpermutedTokens,
    outIndex,
    permuteTokenId,
    permuteProbs,
    *,
    stream=None,
):
    """Launch ``aclnnMoeTokenUnpermuteWithRoutingMap``.

    ::

        aclnnStatus aclnnMoeTokenUnpermuteWithRoutingMapGetWorkspaceSize(
            const aclTensor *permutedTokens,
            const aclTensor *sortedIndices,
            const aclTensor *routingMapOptional,
            const aclTensor *probsOptional,
            bool paddedMode,
            const aclIntArray *restoreShapeOptional,
            aclTensor *unpermutedTokens,
            aclTensor *outIndex,
            aclTensor *permuteTokenId,
            aclTensor *permuteProbs,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    permutedTokens : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND.
    sortedIndices : Tensor
        ``const aclTensor *``, in. INT32; ND.
    routingMapOptional : Tensor, optional
        ``const aclTensor *``, in. INT8, BOOL; ND.
    probsOptional : Tensor, optional
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND.
    paddedMode : bool
        ``bool``, in.
    restoreShapeOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    unpermutedTokens : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT; ND.
    outIndex : Tensor
        ``aclTensor *``, out. INT32; ND.
    permuteTokenId : Tensor
        ``aclTensor *``, out. INT32; ND.
    permuteProbs : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT; ND; rank 1.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_token_unpermute_with_routing_map.h`` of library transformer. Seen in
    2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnMoeTokenUnpermuteWithRoutingMap(
            _NULL if stream is None else stream._record,
            _NULL if permutedTokens is None else permutedTokens._record,
            _NULL if sortedIndices is None else sortedIndices._record,
            _NULL if routingMapOptional is None else routingMapOptional._record,
            _NULL if probsOptional is None else probsOptional._record,
            paddedMode,
            _NULL if restoreShapeOptional is None else restoreShapeOptional._record,
            _NULL if unpermutedTokens is None else unpermutedTokens._record,
            _NULL if outIndex is None else outIndex._record,
            _NULL if permuteTokenId is None else permuteTokenId._record,
            _NULL if permuteProbs is None else permuteProbs._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMoeTokenUnpermuteWithRoutingMap",
            _status,
            (permutedTokens, sortedIndices, routingMapOptional, probsOptional, paddedMode,
             restoreShapeOptional, unpermutedTokens, outIndex, permuteTokenId, permuteProbs),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMoeTokenUnpermuteWithRoutingMap",
            (permutedTokens, sortedIndices, routingMapOptional, probsOptional, paddedMode,
             restoreShapeOptional, unpermutedTokens, outIndex, permuteTokenId, permuteProbs),
            stream,
        )


def aclnnMoeTokenUnpermuteWithRoutingMapGrad(
    unpermutedTokensGrad,
    outIndex,
    permuteTokenId,
    routingMapOptional,
    permutedTokensOptional,
    probsOptional,
    dropAndPad,
    restoreShapeOptional,
    permutedTokensGradOut,
    probsGradOutOptional,
    *,
    stream=None,
):
    """Launch ``aclnnMoeTokenUnpermuteWithRoutingMapGrad``.

    ::

        aclnnStatus aclnnMoeTokenUnpermuteWithRoutingMapGradGetWorkspaceSize(
            const aclTensor *unpermutedTokensGrad,
            const aclTensor *outIndex,
            const aclTensor *permuteTokenId,
            const aclTensor *routingMapOptional,
            const aclTensor *permutedTokensOptional,
            const aclTensor *probsOptional,
            bool dropAndPad,
            const aclIntArray *restoreShapeOptional,
            const aclTensor *permutedTokensGradOut,
            const aclTensor *probsGradOutOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    unpermutedTokensGrad : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND.
    outIndex : Tensor
        ``const aclTensor *``, in. INT32; ND.
    permuteTokenId : Tensor
        ``const aclTensor *``, in. INT32; ND.
    routingMapOptional : Tensor, optional
        ``const aclTensor *``, in. INT8, BOOL; ND.
    permutedTokensOptional : Tensor, optional
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND.
    probsOptional : Tensor, optional
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND.
    dropAndPad : bool
        ``bool``, in.
    restoreShapeOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    permutedTokensGradOut : Tensor
        ``const aclTensor *``, out. BF16, FLOAT16, FLOAT; ND.
    probsGradOutOptional : Tensor, optional
        ``const aclTensor *``, out. BF16, FLOAT16, FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_token_unpermute_with_routing_map_grad.h`` of library transformer. Seen in
    2026-08. The prototype is known from documents alone.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnMoeTokenUnpermuteWithRoutingMapGrad(
            _NULL if stream is None else stream._record,
            _NULL if unpermutedTokensGrad is None else unpermutedTokensGrad._record,
            _NULL if outIndex is None else outIndex._record,
            _NULL if permuteTokenId is None else permuteTokenId._record,
            _NULL if routingMapOptional is None else routingMapOptional._record,
            _NULL if permutedTokensOptional is None else permutedTokensOptional._record,
            _NULL if probsOptional is None else probsOptional._record,
            dropAndPad,
            _NULL if restoreShapeOptional is None else restoreShapeOptional._record,
            _NULL if permutedTokensGradOut is None else permutedTokensGradOut._record,
            _NULL if probsGradOutOptional is None else probsGradOutOptional._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMoeTokenUnpermuteWithRoutingMapGrad",
            _status,
            (unpermutedTokensGrad, outIndex, permuteTokenId, routingMapOptional, permutedTokensOptional,
             probsOptional, dropAndPad, restoreShapeOptional, permutedTokensGradOut, probsGradOutOptional),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMoeTokenUnpermuteWithRoutingMapGrad",
            (unpermutedTokensGrad, outIndex, permuteTokenId, routingMapOptional, permutedTokensOptional,
             probsOptional, dropAndPad, restoreShapeOptional, permutedTokensGradOut, probsGradOutOptional),
            stream,
        )


def aclnnMoeUpdateExpert(
    expertIds,
    eplbTable,
    expertScalesOptional,
    pruningThresholdOptional,
    activeMaskOptional,
    localRankId,
    worldSize,
    balanceMode,
    balancedExpertIds,
    balancedActiveMask,
    *,
    stream=None,
):
    """Launch ``aclnnMoeUpdateExpert``, which writes ``balancedExpertIds``, ``balancedActiveMask``.

    ::

        aclnnStatus aclnnMoeUpdateExpertGetWorkspaceSize(
            const aclTensor *expertIds,
            const aclTensor *eplbTable,
            const aclTensor *expertScalesOptional,
            const aclTensor *pruningThresholdOptional,
            const aclTensor *activeMaskOptional,
            int64_t localRankId,
            int64_t worldSize,
            int64_t balanceMode,
            aclTensor *balancedExpertIds,
            aclTensor *balancedActiveMask,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    expertIds : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND; rank 2.
    eplbTable : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 2.
    expertScalesOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 2.
    pruningThresholdOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1,2.
    activeMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL; ND; rank 1.
    localRankId : int
        ``int64_t``, in.
    worldSize : int
        ``int64_t``, in.
    balanceMode : int
        ``int64_t``, in.
    balancedExpertIds : Tensor
        ``aclTensor *``, out. INT32, INT64; ND; rank 2.
    balancedActiveMask : Tensor
        ``aclTensor *``, out. BOOL; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_moe_update_expert.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3.
    """
    try:
        _status = _lib.acp_call_aclnnMoeUpdateExpert(
            _NULL if stream is None else stream._record,
            _NULL if expertIds is None else expertIds._record,
            _NULL if eplbTable is None else eplbTable._record,
            _NULL if expertScalesOptional is None else expertScalesOptional._record,
            _NULL if pruningThresholdOptional is None else pruningThresholdOptional._record,
            _NULL if activeMaskOptional is None else activeMaskOptional._record,
            localRankId,
            worldSize,
            balanceMode,
            _NULL if balancedExpertIds is None else balancedExpertIds._record,
            _NULL if balancedActiveMask is None else balancedActiveMask._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMoeUpdateExpert",
            _status,
            (expertIds, eplbTable, expertScalesOptional, pruningThresholdOptional, activeMaskOptional,
             localRankId, worldSize, balanceMode, balancedExpertIds, balancedActiveMask),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMoeUpdateExpert",
            (expertIds, eplbTable, expertScalesOptional, pruningThresholdOptional, activeMaskOptional,
             localRankId, worldSize, balanceMode, balancedExpertIds, balancedActiveMask),
            stream,
        )


def aclnnNormRopeConcat(
    query,
    key,
    value,
    encoderQuery,
    encoderKey,
    encoderValue,
    normQueryWeight,
    normQueryBias,
    normKeyWeight,
    normKeyBias,
    normAddedQueryWeight,
    normAddedQueryBias,
    normAddedKeyWeight,
    normAddedKeyBias,
    ropeSin,
    ropeCos,
    normType,
    normAddedType,
    ropeType,
    concatOrder,
    eps,
    isTraining,
    queryOutput,
    keyOutput,
    valueOutput,
    normQueryMean,
    normQueryRstd,
    normKeyMean,
    normKeyRstd,
    normAddedQueryMean,
    normAddedQueryRstd,
    normAddedKeyMean,
    normAddedKeyRstd,
    *,
    stream=None,
):
    """Launch ``aclnnNormRopeConcat``.

    ::

        aclnnStatus aclnnNormRopeConcatGetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *key,
            const aclTensor *value,
            const aclTensor *encoderQuery,
            const aclTensor *encoderKey,
            const aclTensor *encoderValue,
            const aclTensor *normQueryWeight,
            const aclTensor *normQueryBias,
            const aclTensor *normKeyWeight,
            const aclTensor *normKeyBias,
            const aclTensor *normAddedQueryWeight,
            const aclTensor *normAddedQueryBias,
            const aclTensor *normAddedKeyWeight,
            const aclTensor *normAddedKeyBias,
            const aclTensor *ropeSin,
            const aclTensor *ropeCos,
            int64_t normType,
            int64_t normAddedType,
            int64_t ropeType,
            int64_t concatOrder,
            double eps,
            bool isTraining,
            const aclTensor *queryOutput,
            const aclTensor *keyOutput,
            const aclTensor *valueOutput,
            const aclTensor *normQueryMean,
            const aclTensor *normQueryRstd,
            const aclTensor *normKeyMean,
            const aclTensor *normKeyRstd,
            const aclTensor *normAddedQueryMean,
            const aclTensor *normAddedQueryRstd,
            const aclTensor *normAddedKeyMean,
            const aclTensor *normAddedKeyRstd,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    key : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    value : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    encoderQuery : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    encoderKey : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    encoderValue : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    normQueryWeight : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    normQueryBias : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    normKeyWeight : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    normKeyBias : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    normAddedQueryWeight : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    normAddedQueryBias : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    normAddedKeyWeight : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    normAddedKeyBias : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    ropeSin : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    ropeCos : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    normType : int
        ``int64_t``, in.
    normAddedType : int
        ``int64_t``, in.
    ropeType : int
        ``int64_t``, in.
    concatOrder : int
        ``int64_t``, in.
    eps : float
        ``double``, in.
    isTraining : bool
        ``bool``, in.
    queryOutput : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    keyOutput : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    valueOutput : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    normQueryMean : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    normQueryRstd : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    normKeyMean : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    normKeyRstd : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    normAddedQueryMean : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    normAddedQueryRstd : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    normAddedKeyMean : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    normAddedKeyRstd : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_norm_rope_concat.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnNormRopeConcat(
            _NULL if stream is None else stream._record,
            _NULL if query is None else query._record,
            _NULL if key is None else key._record,
            _NULL if value is None else value._record,
            _NULL if encoderQuery is None else encoderQuery._record,
            _NULL if encoderKey is None else encoderKey._record,
            _NULL if encoderValue is None else encoderValue._record,
            _NULL if normQueryWeight is None else normQueryWeight._record,
            _NULL if normQueryBias is None else normQueryBias._record,
            _NULL if normKeyWeight is None else normKeyWeight._record,
            _NULL if normKeyBias is None else normKeyBias._record,
            _NULL if normAddedQueryWeight is None else normAddedQueryWeight._record,
            _NULL if normAddedQueryBias is None else normAddedQueryBias._record,
            _NULL if normAddedKeyWeight is None else normAddedKeyWeight._record,
            _NULL if normAddedKeyBias is None else normAddedKeyBias._record,
            _NULL if ropeSin is None else ropeSin._record,
            _NULL if ropeCos is None else ropeCos._record,
            normType,
            normAddedType,
            ropeType,
            concatOrder,
            eps,
            isTraining,
            _NULL if queryOutput is None else queryOutput._record,
            _NULL if keyOutput is None else keyOutput._record,
            _NULL if valueOutput is None else valueOutput._record,
            _NULL if normQueryMean is None else normQueryMean._record,
            _NULL if normQueryRstd is None else normQueryRstd._record,
            _NULL if normKeyMean is None else normKeyMean._record,
            _NULL if normKeyRstd is None else normKeyRstd._record,
            _NULL if normAddedQueryMean is None else normAddedQueryMean._record,
            _NULL if normAddedQueryRstd is None else normAddedQueryRstd._record,
            _NULL if normAddedKeyMean is None else normAddedKeyMean._record,
            _NULL if normAddedKeyRstd is None else normAddedKeyRstd._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnNormRopeConcat",
            _status,
            (query, key, value, encoderQuery, encoderKey, encoderValue, normQueryWeight, normQueryBias,
             normKeyWeight, normKeyBias, normAddedQueryWeight, normAddedQueryBias, normAddedKeyWeight,
             normAddedKeyBias, ropeSin, ropeCos, normType, normAddedType, ropeType, concatOrder, eps,
             isTraining, queryOutput, keyOutput, valueOutput, normQueryMean, normQueryRstd, normKeyMean,
             normKeyRstd, normAddedQueryMean, normAddedQueryRstd, normAddedKeyMean, normAddedKeyRstd),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnNormRopeConcat",
            (query, key, value, encoderQuery, encoderKey, encoderValue, normQueryWeight, normQueryBias,
             normKeyWeight, normKeyBias, normAddedQueryWeight, normAddedQueryBias, normAddedKeyWeight,
             normAddedKeyBias, ropeSin, ropeCos, normType, normAddedType, ropeType, concatOrder, eps,
             isTraining, queryOutput, keyOutput, valueOutput, normQueryMean, normQueryRstd, normKeyMean,
             normKeyRstd, normAddedQueryMean, normAddedQueryRstd, normAddedKeyMean, normAddedKeyRstd),
            stream,
        )


def aclnnNormRopeConcatBackward(
    gradQueryOutput,
    gradKeyOutput,
    gradValueOutput,
    query,
    key,
    encoderQuery,
    encoderKey,
    normQueryWeight,
    normQueryMean,
    normQueryRstd,
    normKeyWeight,
    normKeyMean,
    normKeyRstd,
    normAddedQueryWeight,
    normAddedQueryMean,
    normAddedQueryRstd,
    normAddedKeyWeight,
    normAddedKeyMean,
    normAddedKeyRstd,
    ropeSin,
    ropeCos,
    normType,
    normAddedType,
    ropeType,
    concatOrder,
    gradQuery,
    gradKey,
    gradValue,
    gradEncoderQuery,
    gradEncoderKey,
    gradEncoderValue,
    gradNormQueryWeight,
    gradNormQueryBias,
    gradNormKeyWeight,
    gradNormKeyBias,
    gradNormAddedQueryWeight,
    gradNormAddedQueryBias,
    gradNormAddedKeyWeight,
    gradNormAddedKeyBias,
    *,
    stream=None,
):
    """Launch ``aclnnNormRopeConcatBackward``.

    ::

        aclnnStatus aclnnNormRopeConcatBackwardGetWorkspaceSize(
            const aclTensor *gradQueryOutput,
            const aclTensor *gradKeyOutput,
            const aclTensor *gradValueOutput,
            const aclTensor *query,
            const aclTensor *key,
            const aclTensor *encoderQuery,
            const aclTensor *encoderKey,
            const aclTensor *normQueryWeight,
            const aclTensor *normQueryMean,
            const aclTensor *normQueryRstd,
            const aclTensor *normKeyWeight,
            const aclTensor *normKeyMean,
            const aclTensor *normKeyRstd,
            const aclTensor *normAddedQueryWeight,
            const aclTensor *normAddedQueryMean,
            const aclTensor *normAddedQueryRstd,
            const aclTensor *normAddedKeyWeight,
            const aclTensor *normAddedKeyMean,
            const aclTensor *normAddedKeyRstd,
            const aclTensor *ropeSin,
            const aclTensor *ropeCos,
            int64_t normType,
            int64_t normAddedType,
            int64_t ropeType,
            int64_t concatOrder,
            const aclTensor *gradQuery,
            const aclTensor *gradKey,
            const aclTensor *gradValue,
            const aclTensor *gradEncoderQuery,
            const aclTensor *gradEncoderKey,
            const aclTensor *gradEncoderValue,
            const aclTensor *gradNormQueryWeight,
            const aclTensor *gradNormQueryBias,
            const aclTensor *gradNormKeyWeight,
            const aclTensor *gradNormKeyBias,
            const aclTensor *gradNormAddedQueryWeight,
            const aclTensor *gradNormAddedQueryBias,
            const aclTensor *gradNormAddedKeyWeight,
            const aclTensor *gradNormAddedKeyBias,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradQueryOutput : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    gradKeyOutput : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    gradValueOutput : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    query : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    key : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    encoderQuery : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    encoderKey : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    normQueryWeight : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    normQueryMean : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    normQueryRstd : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    normKeyWeight : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    normKeyMean : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    normKeyRstd : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    normAddedQueryWeight : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    normAddedQueryMean : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    normAddedQueryRstd : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    normAddedKeyWeight : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    normAddedKeyMean : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    normAddedKeyRstd : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    ropeSin : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    ropeCos : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    normType : int
        ``int64_t``, in.
    normAddedType : int
        ``int64_t``, in.
    ropeType : int
        ``int64_t``, in.
    concatOrder : int
        ``int64_t``, in.
    gradQuery : Tensor
        ``const aclTensor *``, out. FLOAT, FLOAT16, BF16; ND.
    gradKey : Tensor
        ``const aclTensor *``, out. FLOAT, FLOAT16, BF16; ND.
    gradValue : Tensor
        ``const aclTensor *``, out. FLOAT, FLOAT16, BF16; ND.
    gradEncoderQuery : Tensor, optional
        ``const aclTensor *``, out. FLOAT, FLOAT16, BF16; ND.
    gradEncoderKey : Tensor, optional
        ``const aclTensor *``, out. FLOAT, FLOAT16, BF16; ND.
    gradEncoderValue : Tensor, optional
        ``const aclTensor *``, out. FLOAT, FLOAT16, BF16; ND.
    gradNormQueryWeight : Tensor, optional
        ``const aclTensor *``, out. FLOAT, FLOAT16, BF16; ND.
    gradNormQueryBias : Tensor, optional
        ``const aclTensor *``, out. FLOAT, FLOAT16, BF16; ND.
    gradNormKeyWeight : Tensor, optional
        ``const aclTensor *``, out. FLOAT, FLOAT16, BF16; ND.
    gradNormKeyBias : Tensor, optional
        ``const aclTensor *``, out. FLOAT, FLOAT16, BF16; ND.
    gradNormAddedQueryWeight : Tensor, optional
        ``const aclTensor *``, out. FLOAT, FLOAT16, BF16; ND.
    gradNormAddedQueryBias : Tensor, optional
        ``const aclTensor *``, out. FLOAT, FLOAT16, BF16; ND.
    gradNormAddedKeyWeight : Tensor, optional
        ``const aclTensor *``, out. FLOAT, FLOAT16, BF16; ND.
    gradNormAddedKeyBias : Tensor, optional
        ``const aclTensor *``, out. FLOAT, FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_norm_rope_concat_grad.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnNormRopeConcatBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradQueryOutput is None else gradQueryOutput._record,
            _NULL if gradKeyOutput is None else gradKeyOutput._record,
            _NULL if gradValueOutput is None else gradValueOutput._record,
            _NULL if query is None else query._record,
            _NULL if key is None else key._record,
            _NULL if encoderQuery is None else encoderQuery._record,
            _NULL if encoderKey is None else encoderKey._record,
            _NULL if normQueryWeight is None else normQueryWeight._record,
            _NULL if normQueryMean is None else normQueryMean._record,
            _NULL if normQueryRstd is None else normQueryRstd._record,
            _NULL if normKeyWeight is None else normKeyWeight._record,
            _NULL if normKeyMean is None else normKeyMean._record,
            _NULL if normKeyRstd is None else normKeyRstd._record,
            _NULL if normAddedQueryWeight is None else normAddedQueryWeight._record,
            _NULL if normAddedQueryMean is None else normAddedQueryMean._record,
            _NULL if normAddedQueryRstd is None else normAddedQueryRstd._record,
            _NULL if normAddedKeyWeight is None else normAddedKeyWeight._record,
            _NULL if normAddedKeyMean is None else normAddedKeyMean._record,
            _NULL if normAddedKeyRstd is None else normAddedKeyRstd._record,
            _NULL if ropeSin is None else ropeSin._record,
            _NULL if ropeCos is None else ropeCos._record,
            normType,
            normAddedType,
            ropeType,
            concatOrder,
            _NULL if gradQuery is None else gradQuery._record,
            _NULL if gradKey is None else gradKey._record,
            _NULL if gradValue is None else gradValue._record,
            _NULL if gradEncoderQuery is None else gradEncoderQuery._record,
            _NULL if gradEncoderKey is None else gradEncoderKey._record,
            _NULL if gradEncoderValue is None else gradEncoderValue._record,
            _NULL if gradNormQueryWeight is None else gradNormQueryWeight._record,
            _NULL if gradNormQueryBias is None else gradNormQueryBias._record,
            _NULL if gradNormKeyWeight is None else gradNormKeyWeight._record,
            _NULL if gradNormKeyBias is None else gradNormKeyBias._record,
            _NULL if gradNormAddedQueryWeight is None else gradNormAddedQueryWeight._record,
            _NULL if gradNormAddedQueryBias is None else gradNormAddedQueryBias._record,
            _NULL if gradNormAddedKeyWeight is None else gradNormAddedKeyWeight._record,
            _NULL if gradNormAddedKeyBias is None else gradNormAddedKeyBias._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnNormRopeConcatBackward",
            _status,
            (gradQueryOutput, gradKeyOutput, gradValueOutput, query, key, encoderQuery, encoderKey,
             normQueryWeight, normQueryMean, normQueryRstd, normKeyWeight, normKeyMean, normKeyRstd,
             normAddedQueryWeight, normAddedQueryMean, normAddedQueryRstd, normAddedKeyWeight,
             normAddedKeyMean, normAddedKeyRstd, ropeSin, ropeCos, normType, normAddedType, ropeType,
             concatOrder, gradQuery, gradKey, gradValue, gradEncoderQuery, gradEncoderKey, gradEncoderValue,
             gradNormQueryWeight, gradNormQueryBias, gradNormKeyWeight, gradNormKeyBias,
             gradNormAddedQueryWeight, gradNormAddedQueryBias, gradNormAddedKeyWeight, gradNormAddedKeyBias),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnNormRopeConcatBackward",
            (gradQueryOutput, gradKeyOutput, gradValueOutput, query, key, encoderQuery, encoderKey,
             normQueryWeight, normQueryMean, normQueryRstd, normKeyWeight, normKeyMean, normKeyRstd,
             normAddedQueryWeight, normAddedQueryMean, normAddedQueryRstd, normAddedKeyWeight,
             normAddedKeyMean, normAddedKeyRstd, ropeSin, ropeCos, normType, normAddedType, ropeType,
             concatOrder, gradQuery, gradKey, gradValue, gradEncoderQuery, gradEncoderKey, gradEncoderValue,
             gradNormQueryWeight, gradNormQueryBias, gradNormKeyWeight, gradNormKeyBias,
             gradNormAddedQueryWeight, gradNormAddedQueryBias, gradNormAddedKeyWeight, gradNormAddedKeyBias),
            stream,
        )


def aclnnNsaCompress(
    input,
    weight,
    actSeqLenOptional,
    layoutOptional,
    compressBlockSize,
    compressStride,
    actSeqLenType,
    output,
    *,
    stream=None,
):
    """Launch ``aclnnNsaCompress``, which writes ``output``.

    ::

        aclnnStatus aclnnNsaCompressGetWorkspaceSize(
            const aclTensor *input,
            const aclTensor *weight,
            const aclIntArray *actSeqLenOptional,
            char *layoutOptional,
            int64_t compressBlockSize,
            int64_t compressStride,
            int64_t actSeqLenType,
            aclTensor *output,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 3.
    weight : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    actSeqLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    layoutOptional : str, optional
        ``char *``, in.
    compressBlockSize : int
        ``int64_t``, in.
    compressStride : int
        ``int64_t``, in.
    actSeqLenType : int
        ``int64_t``, in.
    output : Tensor
        ``aclTensor *``, out. FLOAT16, BF16; ND; rank 3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_nsa_compress.h`` of library transformer. Seen in 2026-08.

    Documented for Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnNsaCompress(
            _NULL if stream is None else stream._record,
            _NULL if input is None else input._record,
            _NULL if weight is None else weight._record,
            _NULL if actSeqLenOptional is None else actSeqLenOptional._record,
            _NULL if layoutOptional is None else layoutOptional._record,
            compressBlockSize,
            compressStride,
            actSeqLenType,
            _NULL if output is None else output._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnNsaCompress",
            _status,
            (input, weight, actSeqLenOptional, layoutOptional, compressBlockSize, compressStride,
             actSeqLenType, output),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnNsaCompress",
            (input, weight, actSeqLenOptional, layoutOptional, compressBlockSize, compressStride,
             actSeqLenType, output),
            stream,
        )


def aclnnNsaCompressAttention(
    query,
    key,
    value,
    attenMaskOptional,
    topkMaskOptional,
    actualSeqQLenOptional,
    actualCmpSeqKvLenOptional,
    actualSelSeqKvLenOptional,
    scaleValue,
    headNum,
    inputLayout,
    sparseMode,
    compressBlockSize,
    compressStride,
    selectBlockSize,
    selectBlockCount,
    softmaxMaxOut,
    softmaxSumOut,
    attentionOutOut,
    topkIndicesOut,
    *,
    stream=None,
):
    """Launch ``aclnnNsaCompressAttention``.

    ::

        aclnnStatus aclnnNsaCompressAttentionGetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *key,
            const aclTensor *value,
            const aclTensor *attenMaskOptional,
            const aclTensor *topkMaskOptional,
            const aclIntArray *actualSeqQLenOptional,
            const aclIntArray *actualCmpSeqKvLenOptional,
            const aclIntArray *actualSelSeqKvLenOptional,
            double scaleValue,
            int64_t headNum,
            char *inputLayout,
            int64_t sparseMode,
            int64_t compressBlockSize,
            int64_t compressStride,
            int64_t selectBlockSize,
            int64_t selectBlockCount,
            const aclTensor *softmaxMaxOut,
            const aclTensor *softmaxSumOut,
            const aclTensor *attentionOutOut,
            const aclTensor *topkIndicesOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 3-4.
    key : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 3-4.
    value : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 3-4.
    attenMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL; ND; rank 2.
    topkMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL; ND; rank 2.
    actualSeqQLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualCmpSeqKvLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSelSeqKvLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    scaleValue : float
        ``double``, in.
    headNum : int
        ``int64_t``, in.
    inputLayout : str
        ``char *``, in.
    sparseMode : int
        ``int64_t``, in.
    compressBlockSize : int
        ``int64_t``, in.
    compressStride : int
        ``int64_t``, in.
    selectBlockSize : int
        ``int64_t``, in.
    selectBlockCount : int
        ``int64_t``, in.
    softmaxMaxOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 3.
    softmaxSumOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 3.
    attentionOutOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND; rank 3-4.
    topkIndicesOut : Tensor
        ``const aclTensor *``, out. INT32; rank 3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_nsa_compress_attention.h`` of library transformer. Seen in 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnNsaCompressAttention",
        (query, key, value, attenMaskOptional, topkMaskOptional, actualSeqQLenOptional,
         actualCmpSeqKvLenOptional, actualSelSeqKvLenOptional, scaleValue, headNum, inputLayout,
         sparseMode, compressBlockSize, compressStride, selectBlockSize, selectBlockCount, softmaxMaxOut,
         softmaxSumOut, attentionOutOut, topkIndicesOut),
        stream,
    )


def aclnnNsaCompressAttentionInfer(
    query,
    key,
    value,
    attentionMaskOptional,
    blockTableOptional,
    actualQSeqLenOptional,
    actualCmpKvSeqLenOptional,
    actualSelKvSeqLenOptional,
    topKMaskOptional,
    numHeads,
    numKeyValueHeads,
    selectBlockSize,
    selectBlockCount,
    compressBlockSize,
    compressBlockStride,
    scaleValue,
    layoutOptional,
    pageBlockSize,
    sparseMode,
    output,
    topKOutput,
    *,
    stream=None,
):
    """Launch ``aclnnNsaCompressAttentionInfer``, which writes ``output``, ``topKOutput``.

    ::

        aclnnStatus aclnnNsaCompressAttentionInferGetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *key,
            const aclTensor *value,
            const aclTensor *attentionMaskOptional,
            const aclTensor *blockTableOptional,
            const aclIntArray *actualQSeqLenOptional,
            const aclIntArray *actualCmpKvSeqLenOptional,
            const aclIntArray *actualSelKvSeqLenOptional,
            const aclTensor *topKMaskOptional,
            int64_t numHeads,
            int64_t numKeyValueHeads,
            int64_t selectBlockSize,
            int64_t selectBlockCount,
            int64_t compressBlockSize,
            int64_t compressBlockStride,
            double scaleValue,
            char *layoutOptional,
            int64_t pageBlockSize,
            int64_t sparseMode,
            const aclTensor *output,
            const aclTensor *topKOutput,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    key : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    value : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    attentionMaskOptional : Tensor, optional
        ``const aclTensor *``, in. ND.
    blockTableOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    actualQSeqLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualCmpKvSeqLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSelKvSeqLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    topKMaskOptional : Tensor, optional
        ``const aclTensor *``, in. ND.
    numHeads : int
        ``int64_t``, in.
    numKeyValueHeads : int
        ``int64_t``, in.
    selectBlockSize : int
        ``int64_t``, in.
    selectBlockCount : int
        ``int64_t``, in.
    compressBlockSize : int
        ``int64_t``, in.
    compressBlockStride : int
        ``int64_t``, in.
    scaleValue : float
        ``double``, in.
    layoutOptional : str, optional
        ``char *``, in.
    pageBlockSize : int
        ``int64_t``, in.
    sparseMode : int
        ``int64_t``, in.
    output : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND.
    topKOutput : Tensor
        ``const aclTensor *``, out. INT32; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_nsa_compress_attention_infer.h`` of library transformer. Seen in 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnNsaCompressAttentionInfer(
            _NULL if stream is None else stream._record,
            _NULL if query is None else query._record,
            _NULL if key is None else key._record,
            _NULL if value is None else value._record,
            _NULL if attentionMaskOptional is None else attentionMaskOptional._record,
            _NULL if blockTableOptional is None else blockTableOptional._record,
            _NULL if actualQSeqLenOptional is None else actualQSeqLenOptional._record,
            _NULL if actualCmpKvSeqLenOptional is None else actualCmpKvSeqLenOptional._record,
            _NULL if actualSelKvSeqLenOptional is None else actualSelKvSeqLenOptional._record,
            _NULL if topKMaskOptional is None else topKMaskOptional._record,
            numHeads,
            numKeyValueHeads,
            selectBlockSize,
            selectBlockCount,
            compressBlockSize,
            compressBlockStride,
            scaleValue,
            _NULL if layoutOptional is None else layoutOptional._record,
            pageBlockSize,
            sparseMode,
            _NULL if output is None else output._record,
            _NULL if topKOutput is None else topKOutput._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnNsaCompressAttentionInfer",
            _status,
            (query, key, value, attentionMaskOptional, blockTableOptional, actualQSeqLenOptional,
             actualCmpKvSeqLenOptional, actualSelKvSeqLenOptional, topKMaskOptional, numHeads,
             numKeyValueHeads, selectBlockSize, selectBlockCount, compressBlockSize, compressBlockStride,
             scaleValue, layoutOptional, pageBlockSize, sparseMode, output, topKOutput),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnNsaCompressAttentionInfer",
            (query, key, value, attentionMaskOptional, blockTableOptional, actualQSeqLenOptional,
             actualCmpKvSeqLenOptional, actualSelKvSeqLenOptional, topKMaskOptional, numHeads,
             numKeyValueHeads, selectBlockSize, selectBlockCount, compressBlockSize, compressBlockStride,
             scaleValue, layoutOptional, pageBlockSize, sparseMode, output, topKOutput),
            stream,
        )


def aclnnNsaCompressGrad(
    outputGrad,
    input,
    weight,
    actSeqLenOptionalOptional,
    compressBlockSize,
    compressStride,
    actSeqLenType,
    layoutOptionalOptional,
    inputGradOut,
    weightGradOut,
    *,
    stream=None,
):
    """Launch ``aclnnNsaCompressGrad``, which writes ``inputGradOut``, ``weightGradOut``.

    ::

        aclnnStatus aclnnNsaCompressGradGetWorkspaceSize(
            const aclTensor *outputGrad,
            const aclTensor *input,
            const aclTensor *weight,
            const aclIntArray *actSeqLenOptionalOptional,
            int64_t compressBlockSize,
            int64_t compressStride,
            int64_t actSeqLenType,
            char *layoutOptionalOptional,
            const aclTensor *inputGradOut,
            const aclTensor *weightGradOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    outputGrad : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 3.
    input : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 3.
    weight : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 2.
    actSeqLenOptionalOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    compressBlockSize : int
        ``int64_t``, in.
    compressStride : int
        ``int64_t``, in.
    actSeqLenType : int
        ``int64_t``, in.
    layoutOptionalOptional : str, optional
        ``char *``, in.
    inputGradOut : Tensor
        ``const aclTensor *``, out. BF16, FLOAT16; ND; rank 3.
    weightGradOut : Tensor
        ``const aclTensor *``, out. BF16, FLOAT16; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_nsa_compress_grad.h`` of library transformer. Seen in 2026-08. The prototype
    is known from documents alone.

    Documented for Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnNsaCompressGrad(
            _NULL if stream is None else stream._record,
            _NULL if outputGrad is None else outputGrad._record,
            _NULL if input is None else input._record,
            _NULL if weight is None else weight._record,
            _NULL if actSeqLenOptionalOptional is None else actSeqLenOptionalOptional._record,
            compressBlockSize,
            compressStride,
            actSeqLenType,
            _NULL if layoutOptionalOptional is None else layoutOptionalOptional._record,
            _NULL if inputGradOut is None else inputGradOut._record,
            _NULL if weightGradOut is None else weightGradOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnNsaCompressGrad",
            _status,
            (outputGrad, input, weight, actSeqLenOptionalOptional, compressBlockSize, compressStride,
             actSeqLenType, layoutOptionalOptional, inputGradOut, weightGradOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnNsaCompressGrad",
            (outputGrad, input, weight, actSeqLenOptionalOptional, compressBlockSize, compressStride,
             actSeqLenType, layoutOptionalOptional, inputGradOut, weightGradOut),
            stream,
        )


def aclnnNsaCompressWithCache(
    input,
    weight,
    slotMapping,
    actSeqLenOptional,
    blockTableOptional,
    layoutOptional,
    compressBlockSize,
    compressStride,
    actSeqLenType,
    pageBlockSize,
    outputCache,
    *,
    stream=None,
):
    """Launch ``aclnnNsaCompressWithCache``, which writes ``outputCache``.

    ::

        aclnnStatus aclnnNsaCompressWithCacheGetWorkspaceSize(
            const aclTensor *input,
            const aclTensor *weight,
            const aclTensor *slotMapping,
            const aclIntArray *actSeqLenOptional,
            const aclTensor *blockTableOptional,
            char *layoutOptional,
            int64_t compressBlockSize,
            int64_t compressStride,
            int64_t actSeqLenType,
            int64_t pageBlockSize,
            aclTensor *outputCache,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    weight : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    slotMapping : Tensor
        ``const aclTensor *``, in. INT32; ND.
    actSeqLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    blockTableOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    layoutOptional : str, optional
        ``char *``, in.
    compressBlockSize : int
        ``int64_t``, in.
    compressStride : int
        ``int64_t``, in.
    actSeqLenType : int
        ``int64_t``, in.
    pageBlockSize : int
        ``int64_t``, in.
    outputCache : Tensor
        ``aclTensor *``, out. FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_nsa_compress_with_cache.h`` of library transformer. Seen in 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnNsaCompressWithCache(
            _NULL if stream is None else stream._record,
            _NULL if input is None else input._record,
            _NULL if weight is None else weight._record,
            _NULL if slotMapping is None else slotMapping._record,
            _NULL if actSeqLenOptional is None else actSeqLenOptional._record,
            _NULL if blockTableOptional is None else blockTableOptional._record,
            _NULL if layoutOptional is None else layoutOptional._record,
            compressBlockSize,
            compressStride,
            actSeqLenType,
            pageBlockSize,
            _NULL if outputCache is None else outputCache._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnNsaCompressWithCache",
            _status,
            (input, weight, slotMapping, actSeqLenOptional, blockTableOptional, layoutOptional,
             compressBlockSize, compressStride, actSeqLenType, pageBlockSize, outputCache),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnNsaCompressWithCache",
            (input, weight, slotMapping, actSeqLenOptional, blockTableOptional, layoutOptional,
             compressBlockSize, compressStride, actSeqLenType, pageBlockSize, outputCache),
            stream,
        )


def aclnnNsaSelectedAttention(
    query,
    key,
    value,
    topkIndices,
    attenMaskOptional,
    actualSeqQLenOptional,
    actualSeqKvLenOptional,
    scaleValue,
    headNum,
    inputLayout,
    sparseMode,
    selectedBlockSize,
    selectedBlockCount,
    softmaxMaxOut,
    softmaxSumOut,
    attentionOut,
    *,
    stream=None,
):
    """Launch ``aclnnNsaSelectedAttention``.

    ::

        aclnnStatus aclnnNsaSelectedAttentionGetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *key,
            const aclTensor *value,
            const aclTensor *topkIndices,
            const aclTensor *attenMaskOptional,
            const aclIntArray *actualSeqQLenOptional,
            const aclIntArray *actualSeqKvLenOptional,
            double scaleValue,
            int64_t headNum,
            char *inputLayout,
            int64_t sparseMode,
            int64_t selectedBlockSize,
            int64_t selectedBlockCount,
            const aclTensor *softmaxMaxOut,
            const aclTensor *softmaxSumOut,
            const aclTensor *attentionOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 3-4.
    key : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 3-4.
    value : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 3-4.
    topkIndices : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 3.
    attenMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL, UINT8; ND; rank 2.
    actualSeqQLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqKvLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    scaleValue : float
        ``double``, in.
    headNum : int
        ``int64_t``, in.
    inputLayout : str
        ``char *``, in.
    sparseMode : int
        ``int64_t``, in.
    selectedBlockSize : int
        ``int64_t``, in.
    selectedBlockCount : int
        ``int64_t``, in.
    softmaxMaxOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 3.
    softmaxSumOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 3.
    attentionOut : Tensor
        ``const aclTensor *``, out. BF16, FLOAT16; ND; rank 3-4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_nsa_selected_attention.h`` of library transformer. Seen in 2026-08.

    Documented for Atlas A2.
    """
    _call.convert_and_call(
        "aclnnNsaSelectedAttention",
        (query, key, value, topkIndices, attenMaskOptional, actualSeqQLenOptional, actualSeqKvLenOptional,
         scaleValue, headNum, inputLayout, sparseMode, selectedBlockSize, selectedBlockCount,
         softmaxMaxOut, softmaxSumOut, attentionOut),
        stream,
    )


def aclnnNsaSelectedAttentionGrad(
    query,
    key,
    value,
    attentionOut,
    attentionOutGrad,
    softmaxMax,
    softmaxSum,
    topkIndices,
    actualSeqQLenOptional,
    actualSeqKvLenOptional,
    attenMaskOptional,
    scaleValue,
    selectedBlockSize,
    selectedBlockCount,
    headNum,
    inputLayout,
    sparseMode,
    dqOut,
    dkOut,
    dvOut,
    *,
    stream=None,
):
    """Launch ``aclnnNsaSelectedAttentionGrad``, which writes ``dqOut``, ``dkOut``, ``dvOut``.

    ::

        aclnnStatus aclnnNsaSelectedAttentionGradGetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *key,
            const aclTensor *value,
            const aclTensor *attentionOut,
            const aclTensor *attentionOutGrad,
            const aclTensor *softmaxMax,
            const aclTensor *softmaxSum,
            const aclTensor *topkIndices,
            const aclIntArray *actualSeqQLenOptional,
            const aclIntArray *actualSeqKvLenOptional,
            const aclTensor *attenMaskOptional,
            double scaleValue,
            int64_t selectedBlockSize,
            int64_t selectedBlockCount,
            int64_t headNum,
            char *inputLayout,
            int64_t sparseMode,
            const aclTensor *dqOut,
            const aclTensor *dkOut,
            const aclTensor *dvOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 3.
    key : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 3-4.
    value : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 3.
    attentionOut : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 3.
    attentionOutGrad : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 3.
    softmaxMax : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 3.
    softmaxSum : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 3.
    topkIndices : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 3.
    actualSeqQLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqKvLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    attenMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL, UINT8; ND; rank 2.
    scaleValue : float
        ``double``, in.
    selectedBlockSize : int
        ``int64_t``, in.
    selectedBlockCount : int
        ``int64_t``, in.
    headNum : int
        ``int64_t``, in.
    inputLayout : str
        ``char *``, in.
    sparseMode : int
        ``int64_t``, in.
    dqOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    dkOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    dvOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_nsa_selected_attention_grad.h`` of library transformer. Seen in 2026-08.

    Documented for Atlas A2.
    """
    _call.convert_and_call(
        "aclnnNsaSelectedAttentionGrad",
        (query, key, value, attentionOut, attentionOutGrad, softmaxMax, softmaxSum, topkIndices,
         actualSeqQLenOptional, actualSeqKvLenOptional, attenMaskOptional, scaleValue, selectedBlockSize,
         selectedBlockCount, headNum, inputLayout, sparseMode, dqOut, dkOut, dvOut),
        stream,
    )


def aclnnNsaSelectedAttentionInfer(
    query,
    key,
    value,
    topkIndices,
    attenMaskOptional,
    blockTableOptional,
    actualQSeqLenOptional,
    actualKvSeqLenOptional,
    layoutOptional,
    numHeads,
    numKeyValueHeads,
    selectBlockSize,
    selectBlockCount,
    pageBlockSize,
    scaleValue,
    sparseMode,
    output,
    *,
    stream=None,
):
    """Launch ``aclnnNsaSelectedAttentionInfer``, which writes ``output``.

    ::

        aclnnStatus aclnnNsaSelectedAttentionInferGetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *key,
            const aclTensor *value,
            const aclTensor *topkIndices,
            const aclTensor *attenMaskOptional,
            const aclTensor *blockTableOptional,
            const aclIntArray *actualQSeqLenOptional,
            const aclIntArray *actualKvSeqLenOptional,
            char *layoutOptional,
            int64_t numHeads,
            int64_t numKeyValueHeads,
            int64_t selectBlockSize,
            int64_t selectBlockCount,
            int64_t pageBlockSize,
            double scaleValue,
            int64_t sparseMode,
            aclTensor *output,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 3,4.
    key : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 3,4.
    value : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 3,4.
    topkIndices : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 3,4.
    attenMaskOptional : Tensor, optional
        ``const aclTensor *``, in. ND.
    blockTableOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 2.
    actualQSeqLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualKvSeqLenOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    layoutOptional : str, optional
        ``char *``, in.
    numHeads : int
        ``int64_t``, in.
    numKeyValueHeads : int
        ``int64_t``, in.
    selectBlockSize : int
        ``int64_t``, in.
    selectBlockCount : int
        ``int64_t``, in.
    pageBlockSize : int
        ``int64_t``, in.
    scaleValue : float
        ``double``, in.
    sparseMode : int
        ``int64_t``, in.
    output : Tensor
        ``aclTensor *``, out. FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_nsa_selected_attention_infer.h`` of library transformer. Seen in 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnNsaSelectedAttentionInfer(
            _NULL if stream is None else stream._record,
            _NULL if query is None else query._record,
            _NULL if key is None else key._record,
            _NULL if value is None else value._record,
            _NULL if topkIndices is None else topkIndices._record,
            _NULL if attenMaskOptional is None else attenMaskOptional._record,
            _NULL if blockTableOptional is None else blockTableOptional._record,
            _NULL if actualQSeqLenOptional is None else actualQSeqLenOptional._record,
            _NULL if actualKvSeqLenOptional is None else actualKvSeqLenOptional._record,
            _NULL if layoutOptional is None else layoutOptional._record,
            numHeads,
            numKeyValueHeads,
            selectBlockSize,
            selectBlockCount,
            pageBlockSize,
            scaleValue,
            sparseMode,
            _NULL if output is None else output._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnNsaSelectedAttentionInfer",
            _status,
            (query, key, value, topkIndices, attenMaskOptional, blockTableOptional, actualQSeqLenOptional,
             actualKvSeqLenOptional, layoutOptional, numHeads, numKeyValueHeads, selectBlockSize,
             selectBlockCount, pageBlockSize, scaleValue, sparseMode, output),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnNsaSelectedAttentionInfer",
            (query, key, value, topkIndices, attenMaskOptional, blockTableOptional, actualQSeqLenOptional,
             actualKvSeqLenOptional, layoutOptional, numHeads, numKeyValueHeads, selectBlockSize,
             selectBlockCount, pageBlockSize, scaleValue, sparseMode, output),
            stream,
        )


def aclnnPromptFlashAttention(
    query,
    key,
    value,
    pseShift,
    attenMask,
    actualSeqLengths,
    numHeads,
    scaleValue,
    preTokens,
    nextTokens,
    inputLayout,
    numKeyValueHeads,
    attentionOut,
    *,
    stream=None,
):
    """Launch ``aclnnPromptFlashAttention``, which writes ``attentionOut``.

    .. deprecated:: CANN
        use aclnnPromptFlashAttentionV3, scheduled for December 2026

    ::

        aclnnStatus aclnnPromptFlashAttentionGetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *key,
            const aclTensor *value,
            const aclTensor *pseShift,
            const aclTensor *attenMask,
            const aclIntArray *actualSeqLengths,
            int64_t numHeads,
            double scaleValue,
            int64_t preTokens,
            int64_t nextTokens,
            char *inputLayout,
            int64_t numKeyValueHeads,
            const aclTensor *attentionOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 3-4.
    key : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 3-4.
    value : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 3-4.
    pseShift : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 4.
    attenMask : Tensor, optional
        ``const aclTensor *``, in. BOOL, INT8, UINT8; ND; rank 2-4.
    actualSeqLengths : sequence of int, optional
        ``const aclIntArray *``, in.
    numHeads : int
        ``int64_t``, in.
    scaleValue : float
        ``double``, in.
    preTokens : int
        ``int64_t``, in.
    nextTokens : int
        ``int64_t``, in.
    inputLayout : str
        ``char *``, in.
    numKeyValueHeads : int
        ``int64_t``, in.
    attentionOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND; rank 3-4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_prompt_flash_attention.h`` of library transformer. Seen in 8.1.RC1 and
    2026-08.

    Documented for Atlas A2, Atlas inference.
    """
    _call.convert_and_call(
        "aclnnPromptFlashAttention",
        (query, key, value, pseShift, attenMask, actualSeqLengths, numHeads, scaleValue, preTokens,
         nextTokens, inputLayout, numKeyValueHeads, attentionOut),
        stream,
    )


def aclnnPromptFlashAttentionV2(
    query,
    key,
    value,
    pseShift,
    attenMask,
    actualSeqLengths,
    actualSeqLengthsKv,
    deqScale1,
    quantScale1,
    deqScale2,
    quantScale2,
    quantOffset2,
    numHeads,
    scaleValue,
    preTokens,
    nextTokens,
    inputLayout,
    numKeyValueHeads,
    sparseMode,
    attentionOut,
    *,
    stream=None,
):
    """Launch ``aclnnPromptFlashAttentionV2``, which writes ``attentionOut``.

    .. deprecated:: CANN
        use aclnnPromptFlashAttentionV3, scheduled for December 2026

    ::

        aclnnStatus aclnnPromptFlashAttentionV2GetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *key,
            const aclTensor *value,
            const aclTensor *pseShift,
            const aclTensor *attenMask,
            const aclIntArray *actualSeqLengths,
            const aclIntArray *actualSeqLengthsKv,
            const aclTensor *deqScale1,
            const aclTensor *quantScale1,
            const aclTensor *deqScale2,
            const aclTensor *quantScale2,
            const aclTensor *quantOffset2,
            int64_t numHeads,
            double scaleValue,
            int64_t preTokens,
            int64_t nextTokens,
            char *inputLayout,
            int64_t numKeyValueHeads,
            int64_t sparseMode,
            const aclTensor *attentionOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, INT8; ND; rank 3-4.
    key : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, INT8; ND; rank 3-4.
    value : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, INT8; ND; rank 3-4.
    pseShift : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 4.
    attenMask : Tensor, optional
        ``const aclTensor *``, in. BOOL, INT8, UINT8; ND; rank 2-4.
    actualSeqLengths : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqLengthsKv : sequence of int, optional
        ``const aclIntArray *``, in.
    deqScale1 : Tensor, optional
        ``const aclTensor *``, in. UINT64, FLOAT; ND; rank 1.
    quantScale1 : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    deqScale2 : Tensor, optional
        ``const aclTensor *``, in. UINT64, FLOAT; ND; rank 1.
    quantScale2 : Tensor, optional
        ``const aclTensor *``, in. FLOAT, BF16; ND; rank 1.
    quantOffset2 : Tensor, optional
        ``const aclTensor *``, in. FLOAT, BF16; ND; rank 1.
    numHeads : int
        ``int64_t``, in.
    scaleValue : float
        ``double``, in.
    preTokens : int
        ``int64_t``, in.
    nextTokens : int
        ``int64_t``, in.
    inputLayout : str
        ``char *``, in.
    numKeyValueHeads : int
        ``int64_t``, in.
    sparseMode : int
        ``int64_t``, in.
    attentionOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, INT8; ND; rank 3-4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_prompt_flash_attention_v2.h`` of library transformer. Seen in 8.1.RC1 and
    2026-08.

    Documented for Atlas A2, Atlas inference.
    """
    _call.convert_and_call(
        "aclnnPromptFlashAttentionV2",
        (query, key, value, pseShift, attenMask, actualSeqLengths, actualSeqLengthsKv, deqScale1,
         quantScale1, deqScale2, quantScale2, quantOffset2, numHeads, scaleValue, preTokens, nextTokens,
         inputLayout, numKeyValueHeads, sparseMode, attentionOut),
        stream,
    )


def aclnnPromptFlashAttentionV3(
    query,
    key,
    value,
    pseShift,
    attenMask,
    actualSeqLengths,
    actualSeqLengthsKv,
    deqScale1,
    quantScale1,
    deqScale2,
    quantScale2,
    quantOffset2,
    numHeads,
    scaleValue,
    preTokens,
    nextTokens,
    inputLayout,
    numKeyValueHeads,
    sparseMode,
    innerPrecise,
    attentionOut,
    *,
    stream=None,
):
    """Launch ``aclnnPromptFlashAttentionV3``, which writes ``attentionOut``.

    ::

        aclnnStatus aclnnPromptFlashAttentionV3GetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *key,
            const aclTensor *value,
            const aclTensor *pseShift,
            const aclTensor *attenMask,
            const aclIntArray *actualSeqLengths,
            const aclIntArray *actualSeqLengthsKv,
            const aclTensor *deqScale1,
            const aclTensor *quantScale1,
            const aclTensor *deqScale2,
            const aclTensor *quantScale2,
            const aclTensor *quantOffset2,
            int64_t numHeads,
            double scaleValue,
            int64_t preTokens,
            int64_t nextTokens,
            char *inputLayout,
            int64_t numKeyValueHeads,
            int64_t sparseMode,
            int64_t innerPrecise,
            const aclTensor *attentionOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, INT8; ND; rank 3-4.
    key : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, INT8; ND; rank 3-4.
    value : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, INT8; ND; rank 3-4.
    pseShift : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 4.
    attenMask : Tensor, optional
        ``const aclTensor *``, in. BOOL, INT8, UINT8; ND; rank 2-4.
    actualSeqLengths : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqLengthsKv : sequence of int, optional
        ``const aclIntArray *``, in.
    deqScale1 : Tensor, optional
        ``const aclTensor *``, in. UINT64, FLOAT; ND; rank 1.
    quantScale1 : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    deqScale2 : Tensor, optional
        ``const aclTensor *``, in. UINT64, FLOAT; ND; rank 1.
    quantScale2 : Tensor, optional
        ``const aclTensor *``, in. FLOAT, BF16; ND; rank 1.
    quantOffset2 : Tensor, optional
        ``const aclTensor *``, in. FLOAT, BF16; ND; rank 1.
    numHeads : int
        ``int64_t``, in.
    scaleValue : float
        ``double``, in.
    preTokens : int
        ``int64_t``, in.
    nextTokens : int
        ``int64_t``, in.
    inputLayout : str
        ``char *``, in.
    numKeyValueHeads : int
        ``int64_t``, in.
    sparseMode : int
        ``int64_t``, in.
    innerPrecise : int
        ``int64_t``, in.
    attentionOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, INT8; ND; rank 3-4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_prompt_flash_attention_v3.h`` of library transformer. Seen in 8.1.RC1 and
    2026-08.

    Documented for Atlas A3, Atlas A2, Atlas inference.
    """
    _call.convert_and_call(
        "aclnnPromptFlashAttentionV3",
        (query, key, value, pseShift, attenMask, actualSeqLengths, actualSeqLengthsKv, deqScale1,
         quantScale1, deqScale2, quantScale2, quantOffset2, numHeads, scaleValue, preTokens, nextTokens,
         inputLayout, numKeyValueHeads, sparseMode, innerPrecise, attentionOut),
        stream,
    )


def aclnnQkvRmsNormRopeCache(
    qkv,
    qGamma,
    kGamma,
    cos,
    sin,
    index,
    qOut,
    kCache,
    vCache,
    kScaleOptional,
    vScaleOptional,
    kOffsetOptional,
    vOffsetOptional,
    qkvSize,
    headNums,
    epsilon,
    cacheModeOptional,
    qOutBeforeQuant,
    kOutBeforeQuant,
    vOutBeforeQuant,
    *,
    stream=None,
):
    """Launch ``aclnnQkvRmsNormRopeCache``.

    ::

        aclnnStatus aclnnQkvRmsNormRopeCacheGetWorkspaceSize(
            const aclTensor *qkv,
            const aclTensor *qGamma,
            const aclTensor *kGamma,
            const aclTensor *cos,
            const aclTensor *sin,
            const aclTensor *index,
            aclTensor *qOut,
            aclTensor *kCache,
            aclTensor *vCache,
            const aclTensor *kScaleOptional,
            const aclTensor *vScaleOptional,
            const aclTensor *kOffsetOptional,
            const aclTensor *vOffsetOptional,
            const aclIntArray *qkvSize,
            const aclIntArray *headNums,
            double epsilon,
            char *cacheModeOptional,
            const aclTensor *qOutBeforeQuant,
            const aclTensor *kOutBeforeQuant,
            const aclTensor *vOutBeforeQuant,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    qkv : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    qGamma : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1.
    kGamma : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1.
    cos : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    sin : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    index : Tensor
        ``const aclTensor *``, in. INT64; ND; rank 1.
    qOut : Tensor
        ``aclTensor *``, inout. FLOAT16, BF16; ND; rank 2.
    kCache : Tensor
        ``aclTensor *``, inout. FLOAT16, BF16, INT8; ND; rank 4.
    vCache : Tensor
        ``aclTensor *``, inout. FLOAT16, BF16, INT8; ND; rank 4.
    kScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 2.
    vScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 2.
    kOffsetOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 2.
    vOffsetOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 2.
    qkvSize : sequence of int
        ``const aclIntArray *``, in.
    headNums : sequence of int
        ``const aclIntArray *``, in.
    epsilon : float
        ``double``, in.
    cacheModeOptional : str, optional
        ``char *``, in.
    qOutBeforeQuant : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND; rank 2.
    kOutBeforeQuant : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND; rank 2.
    vOutBeforeQuant : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_qkv_rms_norm_rope_cache.h`` of library transformer. Seen in 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnQkvRmsNormRopeCache",
        (qkv, qGamma, kGamma, cos, sin, index, qOut, kCache, vCache, kScaleOptional, vScaleOptional,
         kOffsetOptional, vOffsetOptional, qkvSize, headNums, epsilon, cacheModeOptional, qOutBeforeQuant,
         kOutBeforeQuant, vOutBeforeQuant),
        stream,
    )


def aclnnQkvRmsNormRopeCacheWithKScale(
    qkv,
    qGamma,
    kGamma,
    cosSin,
    slotMapping,
    kCacheRef,
    vCacheRef,
    kScaleCacheRef,
    queryStartLoc,
    seqLens,
    rotationOptional,
    vScaleOptional,
    headNums,
    layoutQkv,
    layoutQOut,
    epsilon,
    qOut,
    qScale,
    *,
    stream=None,
):
    """Launch ``aclnnQkvRmsNormRopeCacheWithKScale``.

    ::

        aclnnStatus aclnnQkvRmsNormRopeCacheWithKScaleGetWorkspaceSize(
            const aclTensor *qkv,
            const aclTensor *qGamma,
            const aclTensor *kGamma,
            const aclTensor *cosSin,
            const aclTensor *slotMapping,
            aclTensor *kCacheRef,
            aclTensor *vCacheRef,
            aclTensor *kScaleCacheRef,
            const aclTensor *queryStartLoc,
            const aclTensor *seqLens,
            const aclTensor *rotationOptional,
            const aclTensor *vScaleOptional,
            const aclIntArray *headNums,
            const char *layoutQkv,
            const char *layoutQOut,
            float epsilon,
            aclTensor *qOut,
            aclTensor *qScale,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    qkv : Tensor
        ``const aclTensor *``, in. BF16; ND.
    qGamma : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    kGamma : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    cosSin : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    slotMapping : Tensor
        ``const aclTensor *``, in. INT32; ND.
    kCacheRef : Tensor
        ``aclTensor *``, inout. FLOAT8_E4M3FN; ND.
    vCacheRef : Tensor
        ``aclTensor *``, inout. FLOAT8_E4M3FN; ND.
    kScaleCacheRef : Tensor
        ``aclTensor *``, inout. FLOAT; ND.
    queryStartLoc : Tensor
        ``const aclTensor *``, in. INT32; ND.
    seqLens : Tensor
        ``const aclTensor *``, in. INT32; ND.
    rotationOptional : Tensor, optional
        ``const aclTensor *``, in. BF16; ND.
    vScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    headNums : sequence of int
        ``const aclIntArray *``, in.
    layoutQkv : str, optional
        ``const char *``, in.
    layoutQOut : str, optional
        ``const char *``, in.
    epsilon : float
        ``float``, in.
    qOut : Tensor
        ``aclTensor *``, out. FLOAT8_E4M3FN; ND.
    qScale : Tensor
        ``aclTensor *``, out. FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_qkv_rms_norm_rope_cache_with_k_scale.h`` of library transformer. Seen in
    2026-08.

    Documented for Ascend 950.
    """
    _call.convert_and_call(
        "aclnnQkvRmsNormRopeCacheWithKScale",
        (qkv, qGamma, kGamma, cosSin, slotMapping, kCacheRef, vCacheRef, kScaleCacheRef, queryStartLoc,
         seqLens, rotationOptional, vScaleOptional, headNums, layoutQkv, layoutQOut, epsilon, qOut,
         qScale),
        stream,
    )


def aclnnQuantAllReduce(x, scales, group, reduceOp, output, *, stream=None):
    """Launch ``aclnnQuantAllReduce``, which writes ``output``.

    ::

        aclnnStatus aclnnQuantAllReduceGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *scales,
            const char *group,
            const char *reduceOp,
            aclTensor *output,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. INT8, HIFLOAT8, FLOAT8_E4M3FN, FLOAT8_E5M2; ND; rank 2-3.
    scales : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT8_E8M0; ND; rank 2-4.
    group : str
        ``const char *``, in.
    reduceOp : str, optional
        ``const char *``, in.
    output : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 2-3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_quant_all_reduce.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950.
    """
    _call.convert_and_call("aclnnQuantAllReduce", (x, scales, group, reduceOp, output), stream)


def aclnnQuantFlashAttentionScore(
    query,
    key,
    value,
    attenMaskOptional,
    dScaleQ,
    dScaleK,
    dScaleV,
    pScale,
    scaleValue,
    preTokens,
    nextTokens,
    headNum,
    inputLayout,
    sparseMode,
    softmaxMaxOut,
    softmaxSumOut,
    softmaxOutout,
    attentionOutOut,
    *,
    stream=None,
):
    """Launch ``aclnnQuantFlashAttentionScore``.

    ::

        aclnnStatus aclnnQuantFlashAttentionScoreGetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *key,
            const aclTensor *value,
            const aclTensor *attenMaskOptional,
            const aclTensor *dScaleQ,
            const aclTensor *dScaleK,
            const aclTensor *dScaleV,
            const aclTensor *pScale,
            double scaleValue,
            int64_t preTokens,
            int64_t nextTokens,
            int64_t headNum,
            char *inputLayout,
            int64_t sparseMode,
            aclTensor *softmaxMaxOut,
            aclTensor *softmaxSumOut,
            aclTensor *softmaxOutout,
            aclTensor *attentionOutOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. HIFLOAT8; ND; rank 4.
    key : Tensor
        ``const aclTensor *``, in. HIFLOAT8; ND; rank 4.
    value : Tensor
        ``const aclTensor *``, in. HIFLOAT8; ND; rank 4.
    attenMaskOptional : Tensor, optional
        ``const aclTensor *``, in.
    dScaleQ : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 4.
    dScaleK : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 4.
    dScaleV : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 4.
    pScale : Tensor
        ``const aclTensor *``, in. FLOAT.
    scaleValue : float
        ``double``, in.
    preTokens : int
        ``int64_t``, in.
    nextTokens : int
        ``int64_t``, in.
    headNum : int
        ``int64_t``, in.
    inputLayout : str
        ``char *``, in.
    sparseMode : int
        ``int64_t``, in.
    softmaxMaxOut : Tensor
        ``aclTensor *``, out. FLOAT; ND; rank 4.
    softmaxSumOut : Tensor
        ``aclTensor *``, out. FLOAT; ND; rank 4.
    softmaxOutout : Tensor
        ``aclTensor *``, out.
    attentionOutOut : Tensor
        ``aclTensor *``, out. BF16; ND; rank 4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_flash_attention_score.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950.
    """
    _call.convert_and_call(
        "aclnnQuantFlashAttentionScore",
        (query, key, value, attenMaskOptional, dScaleQ, dScaleK, dScaleV, pScale, scaleValue, preTokens,
         nextTokens, headNum, inputLayout, sparseMode, softmaxMaxOut, softmaxSumOut, softmaxOutout,
         attentionOutOut),
        stream,
    )


def aclnnQuantGroupedMatMulAlltoAllv(
    gmmX,
    gmmWeight,
    gmmXScale,
    gmmWeightScale,
    sendCountsTensorOptional,
    recvCountsTensorOptional,
    mmXOptional,
    mmWeightOptional,
    mmXScaleOptional,
    mmWeightScaleOptional,
    commQuantScaleOptional,
    gmmXQuantMode,
    gmmWeightQuantMode,
    mmXQuantMode,
    mmWeightQuantMode,
    commQuantMode,
    commQuantDtypeOptional,
    groupSize,
    group,
    epWorldSize,
    sendCounts,
    recvCounts,
    transGmmWeight,
    transMmWeight,
    y,
    mmYOptional,
    *,
    stream=None,
):
    """Launch ``aclnnQuantGroupedMatMulAlltoAllv``, which writes ``y``, ``mmYOptional``.

    ::

        aclnnStatus aclnnQuantGroupedMatMulAlltoAllvGetWorkspaceSize(
            const aclTensor *gmmX,
            const aclTensor *gmmWeight,
            const aclTensor *gmmXScale,
            const aclTensor *gmmWeightScale,
            const aclTensor *sendCountsTensorOptional,
            const aclTensor *recvCountsTensorOptional,
            const aclTensor *mmXOptional,
            const aclTensor *mmWeightOptional,
            const aclTensor *mmXScaleOptional,
            const aclTensor *mmWeightScaleOptional,
            const aclTensor *commQuantScaleOptional,
            int64_t gmmXQuantMode,
            int64_t gmmWeightQuantMode,
            int64_t mmXQuantMode,
            int64_t mmWeightQuantMode,
            int64_t commQuantMode,
            int64_t commQuantDtypeOptional,
            int64_t groupSize,
            const char *group,
            int64_t epWorldSize,
            const aclIntArray *sendCounts,
            const aclIntArray *recvCounts,
            bool transGmmWeight,
            bool transMmWeight,
            const aclTensor *y,
            const aclTensor *mmYOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gmmX : Tensor
        ``const aclTensor *``, in. HIFLOAT8, FLOAT8_E4M3FN, FLOAT8_E5M2, FLOAT4_E2M1; ND; rank 2.
    gmmWeight : Tensor
        ``const aclTensor *``, in. HIFLOAT8, FLOAT8_E4M3FN, FLOAT8_E5M2, FLOAT4_E2M1; ND; rank 3.
    gmmXScale : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT8_E8M0; ND.
    gmmWeightScale : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT8_E8M0; ND.
    sendCountsTensorOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND; rank 1.
    recvCountsTensorOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND; rank 1.
    mmXOptional : Tensor, optional
        ``const aclTensor *``, in. HIFLOAT8, FLOAT8_E4M3FN, FLOAT8_E5M2, FLOAT4_E2M1; ND; rank 2.
    mmWeightOptional : Tensor, optional
        ``const aclTensor *``, in. HIFLOAT8, FLOAT8_E4M3FN, FLOAT8_E5M2, FLOAT4_E2M1; ND; rank 2.
    mmXScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT8_E8M0; ND.
    mmWeightScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT8_E8M0; ND.
    commQuantScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    gmmXQuantMode : int
        ``int64_t``, in.
    gmmWeightQuantMode : int
        ``int64_t``, in.
    mmXQuantMode : int
        ``int64_t``, in.
    mmWeightQuantMode : int
        ``int64_t``, in.
    commQuantMode : int
        ``int64_t``, in.
    commQuantDtypeOptional : int, optional
        ``int64_t``, in.
    groupSize : int
        ``int64_t``, in.
    group : str
        ``const char *``, in.
    epWorldSize : int
        ``int64_t``, in.
    sendCounts : sequence of int
        ``const aclIntArray *``, in.
    recvCounts : sequence of int
        ``const aclIntArray *``, in.
    transGmmWeight : bool
        ``bool``, in.
    transMmWeight : bool
        ``bool``, in.
    y : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND; rank 2.
    mmYOptional : Tensor, optional
        ``const aclTensor *``, out. FLOAT16, BF16; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_quant_grouped_mat_mul_allto_allv.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950.
    """
    _call.convert_and_call(
        "aclnnQuantGroupedMatMulAlltoAllv",
        (gmmX, gmmWeight, gmmXScale, gmmWeightScale, sendCountsTensorOptional, recvCountsTensorOptional,
         mmXOptional, mmWeightOptional, mmXScaleOptional, mmWeightScaleOptional, commQuantScaleOptional,
         gmmXQuantMode, gmmWeightQuantMode, mmXQuantMode, mmWeightQuantMode, commQuantMode,
         commQuantDtypeOptional, groupSize, group, epWorldSize, sendCounts, recvCounts, transGmmWeight,
         transMmWeight, y, mmYOptional),
        stream,
    )


def aclnnQuantGroupedMatMulAlltoAllvV2(
    gmmX,
    gmmWeight,
    gmmXScale,
    gmmWeightScale,
    sendCountsTensorOptional,
    recvCountsTensorOptional,
    mmXOptional,
    mmWeightOptional,
    mmXScaleOptional,
    mmWeightScaleOptional,
    commQuantScaleOptional,
    gmmXQuantMode,
    gmmWeightQuantMode,
    mmXQuantMode,
    mmWeightQuantMode,
    commQuantMode,
    commQuantDtypeOptional,
    groupSize,
    group,
    commMode,
    epWorldSize,
    sendCounts,
    recvCounts,
    transGmmWeight,
    transMmWeight,
    y,
    mmYOptional,
    *,
    stream=None,
):
    """Launch ``aclnnQuantGroupedMatMulAlltoAllvV2``, which writes ``y``, ``mmYOptional``.

    ::

        aclnnStatus aclnnQuantGroupedMatMulAlltoAllvV2GetWorkspaceSize(
            const aclTensor *gmmX,
            const aclTensor *gmmWeight,
            const aclTensor *gmmXScale,
            const aclTensor *gmmWeightScale,
            const aclTensor *sendCountsTensorOptional,
            const aclTensor *recvCountsTensorOptional,
            const aclTensor *mmXOptional,
            const aclTensor *mmWeightOptional,
            const aclTensor *mmXScaleOptional,
            const aclTensor *mmWeightScaleOptional,
            const aclTensor *commQuantScaleOptional,
            int64_t gmmXQuantMode,
            int64_t gmmWeightQuantMode,
            int64_t mmXQuantMode,
            int64_t mmWeightQuantMode,
            int64_t commQuantMode,
            int64_t commQuantDtypeOptional,
            int64_t groupSize,
            const char *group,
            const char *commMode,
            int64_t epWorldSize,
            const aclIntArray *sendCounts,
            const aclIntArray *recvCounts,
            bool transGmmWeight,
            bool transMmWeight,
            const aclTensor *y,
            const aclTensor *mmYOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gmmX : Tensor
        ``const aclTensor *``, in. HIFLOAT8, FLOAT8_E4M3FN, FLOAT8_E5M2, FLOAT4_E2M1; ND; rank 2.
    gmmWeight : Tensor
        ``const aclTensor *``, in. HIFLOAT8, FLOAT8_E4M3FN, FLOAT8_E5M2, FLOAT4_E2M1; ND; rank 3.
    gmmXScale : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT8_E8M0; ND.
    gmmWeightScale : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT8_E8M0; ND.
    sendCountsTensorOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND; rank 1.
    recvCountsTensorOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND; rank 1.
    mmXOptional : Tensor, optional
        ``const aclTensor *``, in. HIFLOAT8, FLOAT8_E4M3FN, FLOAT8_E5M2, FLOAT4_E2M1; ND; rank 2.
    mmWeightOptional : Tensor, optional
        ``const aclTensor *``, in. HIFLOAT8, FLOAT8_E4M3FN, FLOAT8_E5M2, FLOAT4_E2M1; ND; rank 2.
    mmXScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT8_E8M0; ND.
    mmWeightScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT8_E8M0; ND.
    commQuantScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    gmmXQuantMode : int
        ``int64_t``, in.
    gmmWeightQuantMode : int
        ``int64_t``, in.
    mmXQuantMode : int
        ``int64_t``, in.
    mmWeightQuantMode : int
        ``int64_t``, in.
    commQuantMode : int
        ``int64_t``, in.
    commQuantDtypeOptional : int, optional
        ``int64_t``, in.
    groupSize : int
        ``int64_t``, in.
    group : str
        ``const char *``, in.
    commMode : str
        ``const char *``, in.
    epWorldSize : int
        ``int64_t``, in.
    sendCounts : sequence of int
        ``const aclIntArray *``, in.
    recvCounts : sequence of int
        ``const aclIntArray *``, in.
    transGmmWeight : bool
        ``bool``, in.
    transMmWeight : bool
        ``bool``, in.
    y : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND; rank 2.
    mmYOptional : Tensor, optional
        ``const aclTensor *``, out. FLOAT16, BF16; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_quant_grouped_mat_mul_allto_allv_v2.h`` of library transformer. Seen in
    2026-08.

    Documented for Ascend 950.
    """
    _call.convert_and_call(
        "aclnnQuantGroupedMatMulAlltoAllvV2",
        (gmmX, gmmWeight, gmmXScale, gmmWeightScale, sendCountsTensorOptional, recvCountsTensorOptional,
         mmXOptional, mmWeightOptional, mmXScaleOptional, mmWeightScaleOptional, commQuantScaleOptional,
         gmmXQuantMode, gmmWeightQuantMode, mmXQuantMode, mmWeightQuantMode, commQuantMode,
         commQuantDtypeOptional, groupSize, group, commMode, epWorldSize, sendCounts, recvCounts,
         transGmmWeight, transMmWeight, y, mmYOptional),
        stream,
    )


def aclnnQuantGroupedMatmulDequant(
    x,
    weight,
    weightScale,
    groupList,
    biasOptional,
    xScaleOptional,
    xOffsetOptional,
    smoothScaleOptional,
    xQuantMode,
    transposeWeight,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnQuantGroupedMatmulDequant``, which writes ``out``.

    ::

        aclnnStatus aclnnQuantGroupedMatmulDequantGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *weight,
            const aclTensor *weightScale,
            const aclTensor *groupList,
            const aclTensor *biasOptional,
            const aclTensor *xScaleOptional,
            const aclTensor *xOffsetOptional,
            const aclTensor *smoothScaleOptional,
            char *xQuantMode,
            bool transposeWeight,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16; ND; rank 2.
    weight : Tensor
        ``const aclTensor *``, in. INT8; FRACTAL_NZ, ND; rank 3,5.
    weightScale : Tensor
        ``const aclTensor *``, in. FLOAT, INT64; ND; rank 2.
    groupList : Tensor
        ``const aclTensor *``, in. INT64; ND; rank 1.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in.
    xScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND; rank 1.
    xOffsetOptional : Tensor, optional
        ``const aclTensor *``, in.
    smoothScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16; ND; rank 1.
    xQuantMode : str
        ``char *``, in.
    transposeWeight : bool
        ``bool``, in.
    out : Tensor
        ``const aclTensor *``, out. FLOAT16; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_quant_grouped_matmul_dequant.h`` of library transformer. Seen in 8.1.RC1 and
    2026-08.

    Documented for Atlas inference.
    """
    _call.convert_and_call(
        "aclnnQuantGroupedMatmulDequant",
        (x, weight, weightScale, groupList, biasOptional, xScaleOptional, xOffsetOptional,
         smoothScaleOptional, xQuantMode, transposeWeight, out),
        stream,
    )


def aclnnQuantGroupedMatmulDequantWeightNZ(
    x,
    weight,
    weightScale,
    groupList,
    biasOptional,
    xScaleOptional,
    xOffsetOptional,
    smoothScaleOptional,
    xQuantMode,
    transposeWeight,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnQuantGroupedMatmulDequantWeightNZ``, which writes ``out``.

    ::

        aclnnStatus aclnnQuantGroupedMatmulDequantWeightNZGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *weight,
            const aclTensor *weightScale,
            const aclTensor *groupList,
            const aclTensor *biasOptional,
            const aclTensor *xScaleOptional,
            const aclTensor *xOffsetOptional,
            const aclTensor *smoothScaleOptional,
            char *xQuantMode,
            bool transposeWeight,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16; ND; rank 2.
    weight : Tensor
        ``const aclTensor *``, in. INT8; FRACTAL_NZ; rank 5.
    weightScale : Tensor
        ``const aclTensor *``, in. FLOAT, INT64; ND; rank 2.
    groupList : Tensor
        ``const aclTensor *``, in. INT64; ND; rank 1.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in.
    xScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND; rank 1.
    xOffsetOptional : Tensor, optional
        ``const aclTensor *``, in.
    smoothScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16; ND; rank 1.
    xQuantMode : str
        ``char *``, in.
    transposeWeight : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_quant_grouped_matmul_dequant_weight_nz.h`` of library transformer. Seen in
    2026-08.

    Documented for Atlas inference.
    """
    _call.convert_and_call(
        "aclnnQuantGroupedMatmulDequantWeightNZ",
        (x, weight, weightScale, groupList, biasOptional, xScaleOptional, xOffsetOptional,
         smoothScaleOptional, xQuantMode, transposeWeight, out),
        stream,
    )


def aclnnQuantGroupedMatmulInplaceAdd(
    x1,
    x2,
    scale1Optional,
    scale2,
    groupList,
    yRef,
    groupListType,
    groupSize,
    *,
    stream=None,
):
    """Launch ``aclnnQuantGroupedMatmulInplaceAdd``, which updates ``yRef``.

    ::

        aclnnStatus aclnnQuantGroupedMatmulInplaceAddGetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *scale1Optional,
            const aclTensor *scale2,
            const aclTensor *groupList,
            aclTensor *yRef,
            int64_t groupListType,
            int64_t groupSize,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. FLOAT8_E4M3FN, FLOAT8_E5M2, HIFLOAT8; ND.
    x2 : Tensor
        ``const aclTensor *``, in. FLOAT8_E4M3FN, FLOAT8_E5M2, HIFLOAT8; ND.
    scale1Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT8_E8M0; ND; rank 1-3.
    scale2 : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT8_E8M0; ND; rank 1-3.
    groupList : Tensor
        ``const aclTensor *``, in. INT64; ND.
    yRef : Tensor
        ``aclTensor *``, inout. FLOAT; ND.
    groupListType : int
        ``int64_t``, in.
    groupSize : int
        ``int64_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_quant_grouped_matmul_inplace_add.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnQuantGroupedMatmulInplaceAdd(
            _NULL if stream is None else stream._record,
            _NULL if x1 is None else x1._record,
            _NULL if x2 is None else x2._record,
            _NULL if scale1Optional is None else scale1Optional._record,
            _NULL if scale2 is None else scale2._record,
            _NULL if groupList is None else groupList._record,
            _NULL if yRef is None else yRef._record,
            groupListType,
            groupSize,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnQuantGroupedMatmulInplaceAdd",
            _status,
            (x1, x2, scale1Optional, scale2, groupList, yRef, groupListType, groupSize),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnQuantGroupedMatmulInplaceAdd",
            (x1, x2, scale1Optional, scale2, groupList, yRef, groupListType, groupSize),
            stream,
        )


def aclnnQuantLightningIndexer(
    query,
    key,
    weights,
    queryDequantScale,
    keyDequantScale,
    actualSeqLengthsQueryOptional,
    actualSeqLengthsKeyOptional,
    blockTableOptional,
    queryQuantMode,
    keyQuantMode,
    layoutQueryOptional,
    layoutKeyOptional,
    sparseCount,
    sparseMode,
    preTokens,
    nextTokens,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnQuantLightningIndexer``, which writes ``out``.

    ::

        aclnnStatus aclnnQuantLightningIndexerGetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *key,
            const aclTensor *weights,
            const aclTensor *queryDequantScale,
            const aclTensor *keyDequantScale,
            const aclTensor *actualSeqLengthsQueryOptional,
            const aclTensor *actualSeqLengthsKeyOptional,
            const aclTensor *blockTableOptional,
            int64_t queryQuantMode,
            int64_t keyQuantMode,
            char *layoutQueryOptional,
            char *layoutKeyOptional,
            int64_t sparseCount,
            int64_t sparseMode,
            int64_t preTokens,
            int64_t nextTokens,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. INT8, FLOAT8_E4M3FN, HIFLOAT8; ND.
    key : Tensor
        ``const aclTensor *``, in. INT8, FLOAT8_E4M3FN, HIFLOAT8; ND.
    weights : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    queryDequantScale : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND.
    keyDequantScale : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND.
    actualSeqLengthsQueryOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    actualSeqLengthsKeyOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    blockTableOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    queryQuantMode : int
        ``int64_t``, in.
    keyQuantMode : int
        ``int64_t``, in.
    layoutQueryOptional : str, optional
        ``char *``, in.
    layoutKeyOptional : str, optional
        ``char *``, in.
    sparseCount : int
        ``int64_t``, in.
    sparseMode : int
        ``int64_t``, in.
    preTokens : int
        ``int64_t``, in.
    nextTokens : int
        ``int64_t``, in.
    out : Tensor
        ``const aclTensor *``, out. INT32; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_quant_lightning_indexer.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnQuantLightningIndexer(
            _NULL if stream is None else stream._record,
            _NULL if query is None else query._record,
            _NULL if key is None else key._record,
            _NULL if weights is None else weights._record,
            _NULL if queryDequantScale is None else queryDequantScale._record,
            _NULL if keyDequantScale is None else keyDequantScale._record,
            _NULL if actualSeqLengthsQueryOptional is None else actualSeqLengthsQueryOptional._record,
            _NULL if actualSeqLengthsKeyOptional is None else actualSeqLengthsKeyOptional._record,
            _NULL if blockTableOptional is None else blockTableOptional._record,
            queryQuantMode,
            keyQuantMode,
            _NULL if layoutQueryOptional is None else layoutQueryOptional._record,
            _NULL if layoutKeyOptional is None else layoutKeyOptional._record,
            sparseCount,
            sparseMode,
            preTokens,
            nextTokens,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnQuantLightningIndexer",
            _status,
            (query, key, weights, queryDequantScale, keyDequantScale, actualSeqLengthsQueryOptional,
             actualSeqLengthsKeyOptional, blockTableOptional, queryQuantMode, keyQuantMode,
             layoutQueryOptional, layoutKeyOptional, sparseCount, sparseMode, preTokens, nextTokens, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnQuantLightningIndexer",
            (query, key, weights, queryDequantScale, keyDequantScale, actualSeqLengthsQueryOptional,
             actualSeqLengthsKeyOptional, blockTableOptional, queryQuantMode, keyQuantMode,
             layoutQueryOptional, layoutKeyOptional, sparseCount, sparseMode, preTokens, nextTokens, out),
            stream,
        )


def aclnnQuantLightningIndexerV2Metadata(
    cuSeqlensQOptional,
    cuSeqlensKOptional,
    sequsedQOptional,
    sequsedKOptional,
    cmpResidualKOptional,
    numHeadsQ,
    numHeadsK,
    headDim,
    topk,
    quantMode,
    batchSize,
    maxSeqlenQ,
    maxSeqlenK,
    layoutQOptional,
    layoutKOptional,
    maskMode,
    cmpRatio,
    metadata,
    *,
    stream=None,
):
    """Launch ``aclnnQuantLightningIndexerV2Metadata``, which writes ``metadata``.

    ::

        aclnnStatus aclnnQuantLightningIndexerV2MetadataGetWorkspaceSize(
            const aclTensor *cuSeqlensQOptional,
            const aclTensor *cuSeqlensKOptional,
            const aclTensor *sequsedQOptional,
            const aclTensor *sequsedKOptional,
            const aclTensor *cmpResidualKOptional,
            int64_t numHeadsQ,
            int64_t numHeadsK,
            int64_t headDim,
            int64_t topk,
            int64_t quantMode,
            int64_t batchSize,
            int64_t maxSeqlenQ,
            int64_t maxSeqlenK,
            char *layoutQOptional,
            char *layoutKOptional,
            int64_t maskMode,
            int64_t cmpRatio,
            const aclTensor *metadata,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    cuSeqlensQOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    cuSeqlensKOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    sequsedQOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    sequsedKOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    cmpResidualKOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    numHeadsQ : int
        ``int64_t``, in.
    numHeadsK : int
        ``int64_t``, in.
    headDim : int
        ``int64_t``, in.
    topk : int
        ``int64_t``, in.
    quantMode : int
        ``int64_t``, in.
    batchSize : int
        ``int64_t``, in.
    maxSeqlenQ : int
        ``int64_t``, in.
    maxSeqlenK : int
        ``int64_t``, in.
    layoutQOptional : str, optional
        ``char *``, in.
    layoutKOptional : str, optional
        ``char *``, in.
    maskMode : int
        ``int64_t``, in.
    cmpRatio : int
        ``int64_t``, in.
    metadata : Tensor
        ``const aclTensor *``, out. INT32; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_quant_lightning_indexer_v2_metadata.h`` of library transformer. Seen in
    2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnQuantLightningIndexerV2Metadata(
            _NULL if stream is None else stream._record,
            _NULL if cuSeqlensQOptional is None else cuSeqlensQOptional._record,
            _NULL if cuSeqlensKOptional is None else cuSeqlensKOptional._record,
            _NULL if sequsedQOptional is None else sequsedQOptional._record,
            _NULL if sequsedKOptional is None else sequsedKOptional._record,
            _NULL if cmpResidualKOptional is None else cmpResidualKOptional._record,
            numHeadsQ,
            numHeadsK,
            headDim,
            topk,
            quantMode,
            batchSize,
            maxSeqlenQ,
            maxSeqlenK,
            _NULL if layoutQOptional is None else layoutQOptional._record,
            _NULL if layoutKOptional is None else layoutKOptional._record,
            maskMode,
            cmpRatio,
            _NULL if metadata is None else metadata._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnQuantLightningIndexerV2Metadata",
            _status,
            (cuSeqlensQOptional, cuSeqlensKOptional, sequsedQOptional, sequsedKOptional, cmpResidualKOptional,
             numHeadsQ, numHeadsK, headDim, topk, quantMode, batchSize, maxSeqlenQ, maxSeqlenK,
             layoutQOptional, layoutKOptional, maskMode, cmpRatio, metadata),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnQuantLightningIndexerV2Metadata",
            (cuSeqlensQOptional, cuSeqlensKOptional, sequsedQOptional, sequsedKOptional, cmpResidualKOptional,
             numHeadsQ, numHeadsK, headDim, topk, quantMode, batchSize, maxSeqlenQ, maxSeqlenK,
             layoutQOptional, layoutKOptional, maskMode, cmpRatio, metadata),
            stream,
        )


def aclnnQuantMatmulAllReduce(
    x1,
    x2,
    bias,
    x3,
    dequantScale,
    group,
    reduceOp,
    commTurn,
    streamMode,
    output,
    *,
    stream=None,
):
    """Launch ``aclnnQuantMatmulAllReduce``, which writes ``output``.

    ::

        aclnnStatus aclnnQuantMatmulAllReduceGetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *bias,
            const aclTensor *x3,
            const aclTensor *dequantScale,
            const char *group,
            const char *reduceOp,
            int64_t commTurn,
            int64_t streamMode,
            const aclTensor *output,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. INT8; ND; rank 2-3.
    x2 : Tensor
        ``const aclTensor *``, in. INT8; ND, FRACTAL_NZ; rank 2.
    bias : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 0-1.
    x3 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    dequantScale : Tensor
        ``const aclTensor *``, in. INT64, UINT64, BF16; ND; rank 2.
    group : str
        ``const char *``, in.
    reduceOp : str
        ``const char *``, in.
    commTurn : int
        ``int64_t``, in.
    streamMode : int
        ``int64_t``, in.
    output : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND; rank 2-3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_quant_matmul_all_reduce.h`` of library transformer. Seen in 8.1.RC1 and
    2026-08.

    Documented for Ascend 950, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnQuantMatmulAllReduce",
        (x1, x2, bias, x3, dequantScale, group, reduceOp, commTurn, streamMode, output),
        stream,
    )


def aclnnQuantMatmulAllReduceAddRmsNorm(
    x1,
    x2,
    bias,
    dequantScale,
    residual,
    gamma,
    epsilon,
    group,
    reduceOp,
    commTurn,
    streamMode,
    y,
    normOut,
    *,
    stream=None,
):
    """Launch ``aclnnQuantMatmulAllReduceAddRmsNorm``, which writes ``y``, ``normOut``.

    .. deprecated:: CANN
        use aclnnQuantMatmulAllReduceV2 and aclnnAddRmsNorm, scheduled for after December 2026

    ::

        aclnnStatus aclnnQuantMatmulAllReduceAddRmsNormGetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *bias,
            const aclTensor *dequantScale,
            const aclTensor *residual,
            const aclTensor *gamma,
            double epsilon,
            const char *group,
            const char *reduceOp,
            int64_t commTurn,
            int64_t streamMode,
            const aclTensor *y,
            const aclTensor *normOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. INT8; ND; rank 2-3.
    x2 : Tensor
        ``const aclTensor *``, in. INT8; ND; rank 2.
    bias : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    dequantScale : Tensor
        ``const aclTensor *``, in. UINT64, INT64, BF16; ND; rank 1-2.
    residual : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 3.
    gamma : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1.
    epsilon : float
        ``double``, in.
    group : str
        ``const char *``, in.
    reduceOp : str
        ``const char *``, in.
    commTurn : int
        ``int64_t``, in.
    streamMode : int
        ``int64_t``, in.
    y : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND; rank 3.
    normOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_quant_matmul_all_reduce_add_rms_norm.h`` of library transformer. Seen in
    8.1.RC1 and 2026-08.

    Documented for Atlas A2.
    """
    _call.convert_and_call(
        "aclnnQuantMatmulAllReduceAddRmsNorm",
        (x1, x2, bias, dequantScale, residual, gamma, epsilon, group, reduceOp, commTurn, streamMode, y,
         normOut),
        stream,
    )


def aclnnQuantMatmulAllReduceV2(
    x1,
    x2,
    biasOptional,
    x3Optional,
    dequantScale,
    pertokenScaleOptional,
    group,
    reduceOp,
    commTurn,
    streamMode,
    output,
    *,
    stream=None,
):
    """Launch ``aclnnQuantMatmulAllReduceV2``, which writes ``output``.

    ::

        aclnnStatus aclnnQuantMatmulAllReduceV2GetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *biasOptional,
            const aclTensor *x3Optional,
            const aclTensor *dequantScale,
            const aclTensor *pertokenScaleOptional,
            const char *group,
            const char *reduceOp,
            int64_t commTurn,
            int64_t streamMode,
            const aclTensor *output,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. INT8; ND; rank 2-3.
    x2 : Tensor
        ``const aclTensor *``, in. INT8; ND, FRACTAL_NZ; rank 2.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 0-1.
    x3Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    dequantScale : Tensor
        ``const aclTensor *``, in. INT64, UINT64, FLOAT, BF16; ND; rank 2.
    pertokenScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 2.
    group : str
        ``const char *``, in.
    reduceOp : str
        ``const char *``, in.
    commTurn : int
        ``int64_t``, in.
    streamMode : int
        ``int64_t``, in.
    output : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND; rank 2-3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_quant_matmul_all_reduce_v2.h`` of library transformer. Seen in 8.1.RC1 and
    2026-08.

    Documented for Ascend 950, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnQuantMatmulAllReduceV2",
        (x1, x2, biasOptional, x3Optional, dequantScale, pertokenScaleOptional, group, reduceOp, commTurn,
         streamMode, output),
        stream,
    )


def aclnnQuantMatmulAllReduceV3(
    x1,
    x2,
    biasOptional,
    x3Optional,
    dequantScale,
    pertokenScaleOptional,
    commQuantScale1Optional,
    commQuantScale2Optional,
    group,
    reduceOp,
    commTurn,
    streamMode,
    output,
    *,
    stream=None,
):
    """Launch ``aclnnQuantMatmulAllReduceV3``, which writes ``output``.

    ::

        aclnnStatus aclnnQuantMatmulAllReduceV3GetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *biasOptional,
            const aclTensor *x3Optional,
            const aclTensor *dequantScale,
            const aclTensor *pertokenScaleOptional,
            const aclTensor *commQuantScale1Optional,
            const aclTensor *commQuantScale2Optional,
            const char *group,
            const char *reduceOp,
            int64_t commTurn,
            int64_t streamMode,
            const aclTensor *output,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. INT8; ND; rank 2-3.
    x2 : Tensor
        ``const aclTensor *``, in. INT8; ND, FRACTAL_NZ; rank 2.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    x3Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    dequantScale : Tensor
        ``const aclTensor *``, in. INT64, UINT64, FLOAT, BF16; ND; rank 2.
    pertokenScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 2.
    commQuantScale1Optional : Tensor, optional
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 2.
    commQuantScale2Optional : Tensor, optional
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 2.
    group : str
        ``const char *``, in.
    reduceOp : str
        ``const char *``, in.
    commTurn : int
        ``int64_t``, in.
    streamMode : int
        ``int64_t``, in.
    output : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND; rank 2-3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_quant_matmul_all_reduce_v3.h`` of library transformer. Seen in 8.1.RC1 and
    2026-08.

    Documented for Ascend 950, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnQuantMatmulAllReduceV3",
        (x1, x2, biasOptional, x3Optional, dequantScale, pertokenScaleOptional, commQuantScale1Optional,
         commQuantScale2Optional, group, reduceOp, commTurn, streamMode, output),
        stream,
    )


def aclnnQuantMatmulAllReduceV4(
    x1,
    x2,
    biasOptional,
    x3Optional,
    x1ScaleOptional,
    x2Scale,
    commQuantScale1Optional,
    commQuantScale2Optional,
    group,
    reduceOp,
    commTurn,
    streamMode,
    groupSize,
    commQuantMode,
    output,
    *,
    stream=None,
):
    """Launch ``aclnnQuantMatmulAllReduceV4``, which writes ``output``.

    ::

        aclnnStatus aclnnQuantMatmulAllReduceV4GetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *biasOptional,
            const aclTensor *x3Optional,
            const aclTensor *x1ScaleOptional,
            const aclTensor *x2Scale,
            const aclTensor *commQuantScale1Optional,
            const aclTensor *commQuantScale2Optional,
            const char *group,
            const char *reduceOp,
            int64_t commTurn,
            int64_t streamMode,
            int64_t groupSize,
            int64_t commQuantMode,
            const aclTensor *output,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. INT8, FLOAT8_E4M3FN, FLOAT8_E5M2, HIFLOAT8, FLOAT4_E2M1; ND; rank 2-3.
    x2 : Tensor
        ``const aclTensor *``, in. INT8, FLOAT8_E4M3FN, FLOAT8_E5M2, HIFLOAT8, FLOAT4_E2M1; ND; rank 2.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. INT32, FLOAT; ND; rank 1.
    x3Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 2-3.
    x1ScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT8_E8M0; ND; rank 1-3.
    x2Scale : Tensor
        ``const aclTensor *``, in. INT64, UINT64, FLOAT, BF16, FLOAT8_E8M0; ND; rank 1-3.
    commQuantScale1Optional : Tensor, optional
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 1-2.
    commQuantScale2Optional : Tensor, optional
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 1-2.
    group : str
        ``const char *``, in.
    reduceOp : str
        ``const char *``, in.
    commTurn : int
        ``int64_t``, in.
    streamMode : int
        ``int64_t``, in.
    groupSize : int
        ``int64_t``, in.
    commQuantMode : int
        ``int64_t``, in.
    output : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND; rank 2-3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_quant_matmul_all_reduce_v4.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnQuantMatmulAllReduceV4",
        (x1, x2, biasOptional, x3Optional, x1ScaleOptional, x2Scale, commQuantScale1Optional,
         commQuantScale2Optional, group, reduceOp, commTurn, streamMode, groupSize, commQuantMode, output),
        stream,
    )


def aclnnQuantMatmulAllReduceV5(
    x1,
    x2,
    biasOptional,
    x3Optional,
    x1ScaleOptional,
    x2Scale,
    commQuantScale1Optional,
    commQuantScale2Optional,
    group,
    reduceOp,
    commMode,
    commTurn,
    streamMode,
    groupSize,
    commQuantMode,
    output,
    *,
    stream=None,
):
    """Launch ``aclnnQuantMatmulAllReduceV5``, which writes ``output``.

    ::

        aclnnStatus aclnnQuantMatmulAllReduceV5GetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *biasOptional,
            const aclTensor *x3Optional,
            const aclTensor *x1ScaleOptional,
            const aclTensor *x2Scale,
            const aclTensor *commQuantScale1Optional,
            const aclTensor *commQuantScale2Optional,
            const char *group,
            const char *reduceOp,
            const char *commMode,
            int64_t commTurn,
            int64_t streamMode,
            int64_t groupSize,
            int64_t commQuantMode,
            const aclTensor *output,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. INT8, FLOAT8_E4M3FN, FLOAT8_E5M2, HIFLOAT8, FLOAT4_E2M1; ND; rank 2-3.
    x2 : Tensor
        ``const aclTensor *``, in. INT8, FLOAT8_E4M3FN, FLOAT8_E5M2, HIFLOAT8, FLOAT4_E2M1; ND; rank 2.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. INT32, FLOAT; ND; rank 1.
    x3Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 2-3.
    x1ScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT8_E8M0; ND; rank 1-3.
    x2Scale : Tensor
        ``const aclTensor *``, in. INT64, UINT64, FLOAT, BF16, FLOAT8_E8M0; ND; rank 1-3.
    commQuantScale1Optional : Tensor, optional
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 1-2.
    commQuantScale2Optional : Tensor, optional
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 1-2.
    group : str
        ``const char *``, in.
    reduceOp : str
        ``const char *``, in.
    commMode : str
        ``const char *``, in.
    commTurn : int
        ``int64_t``, in.
    streamMode : int
        ``int64_t``, in.
    groupSize : int
        ``int64_t``, in.
    commQuantMode : int
        ``int64_t``, in.
    output : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND; rank 2-3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_quant_matmul_all_reduce_v5.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnQuantMatmulAllReduceV5",
        (x1, x2, biasOptional, x3Optional, x1ScaleOptional, x2Scale, commQuantScale1Optional,
         commQuantScale2Optional, group, reduceOp, commMode, commTurn, streamMode, groupSize,
         commQuantMode, output),
        stream,
    )


def aclnnQuantMatmulAlltoAll(
    x1,
    x2,
    biasOptional,
    x1Scale,
    x2Scale,
    commScaleOptional,
    x1OffsetOptional,
    x2OffsetOptional,
    alltoAllAxesOptional,
    group,
    x1QuantMode,
    x2QuantMode,
    commQuantMode,
    commQuantDtype,
    groupSize,
    transposeX1,
    transposeX2,
    output,
    *,
    stream=None,
):
    """Launch ``aclnnQuantMatmulAlltoAll``, which writes ``output``.

    ::

        aclnnStatus aclnnQuantMatmulAlltoAllGetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *biasOptional,
            const aclTensor *x1Scale,
            const aclTensor *x2Scale,
            const aclTensor *commScaleOptional,
            const aclTensor *x1OffsetOptional,
            const aclTensor *x2OffsetOptional,
            const aclIntArray *alltoAllAxesOptional,
            const char *group,
            int64_t x1QuantMode,
            int64_t x2QuantMode,
            int64_t commQuantMode,
            int64_t commQuantDtype,
            int64_t groupSize,
            bool transposeX1,
            bool transposeX2,
            const aclTensor *output,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. FLOAT8_E4M3FN, FLOAT8_E5M2, FLOAT4_E2M1, INT8; ND.
    x2 : Tensor
        ``const aclTensor *``, in. FLOAT8_E4M3FN, FLOAT8_E5M2, FLOAT4_E2M1, INT8; ND.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    x1Scale : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT8_E8M0; ND.
    x2Scale : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT8_E8M0; ND.
    commScaleOptional : Tensor, optional
        ``const aclTensor *``, in.
    x1OffsetOptional : Tensor, optional
        ``const aclTensor *``, in.
    x2OffsetOptional : Tensor, optional
        ``const aclTensor *``, in.
    alltoAllAxesOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    group : str
        ``const char *``, in.
    x1QuantMode : int
        ``int64_t``, in.
    x2QuantMode : int
        ``int64_t``, in.
    commQuantMode : int
        ``int64_t``, in.
    commQuantDtype : int
        ``int64_t``, in.
    groupSize : int
        ``int64_t``, in.
    transposeX1 : bool
        ``bool``, in.
    transposeX2 : bool
        ``bool``, in.
    output : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_quant_matmul_allto_all.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnQuantMatmulAlltoAll",
        (x1, x2, biasOptional, x1Scale, x2Scale, commScaleOptional, x1OffsetOptional, x2OffsetOptional,
         alltoAllAxesOptional, group, x1QuantMode, x2QuantMode, commQuantMode, commQuantDtype, groupSize,
         transposeX1, transposeX2, output),
        stream,
    )


def aclnnQuantMatmulAlltoAllV2(
    x1,
    x2,
    biasOptional,
    x1Scale,
    x2Scale,
    commScaleOptional,
    x1OffsetOptional,
    x2OffsetOptional,
    alltoAllAxesOptional,
    group,
    commMode,
    x1QuantMode,
    x2QuantMode,
    commQuantMode,
    commQuantDtype,
    groupSize,
    transposeX1,
    transposeX2,
    output,
    *,
    stream=None,
):
    """Launch ``aclnnQuantMatmulAlltoAllV2``, which writes ``output``.

    ::

        aclnnStatus aclnnQuantMatmulAlltoAllV2GetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *biasOptional,
            const aclTensor *x1Scale,
            const aclTensor *x2Scale,
            const aclTensor *commScaleOptional,
            const aclTensor *x1OffsetOptional,
            const aclTensor *x2OffsetOptional,
            const aclIntArray *alltoAllAxesOptional,
            const char *group,
            const char *commMode,
            int64_t x1QuantMode,
            int64_t x2QuantMode,
            int64_t commQuantMode,
            int64_t commQuantDtype,
            int64_t groupSize,
            bool transposeX1,
            bool transposeX2,
            const aclTensor *output,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. FLOAT8_E4M3FN, FLOAT8_E5M2, FLOAT4_E2M1, INT8; ND.
    x2 : Tensor
        ``const aclTensor *``, in. FLOAT8_E4M3FN, FLOAT8_E5M2, FLOAT4_E2M1, INT8; ND.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    x1Scale : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT8_E8M0; ND.
    x2Scale : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT8_E8M0; ND.
    commScaleOptional : Tensor, optional
        ``const aclTensor *``, in.
    x1OffsetOptional : Tensor, optional
        ``const aclTensor *``, in.
    x2OffsetOptional : Tensor, optional
        ``const aclTensor *``, in.
    alltoAllAxesOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    group : str
        ``const char *``, in.
    commMode : str
        ``const char *``, in.
    x1QuantMode : int
        ``int64_t``, in.
    x2QuantMode : int
        ``int64_t``, in.
    commQuantMode : int
        ``int64_t``, in.
    commQuantDtype : int
        ``int64_t``, in.
    groupSize : int
        ``int64_t``, in.
    transposeX1 : bool
        ``bool``, in.
    transposeX2 : bool
        ``bool``, in.
    output : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_quant_matmul_allto_all_v2.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnQuantMatmulAlltoAllV2",
        (x1, x2, biasOptional, x1Scale, x2Scale, commScaleOptional, x1OffsetOptional, x2OffsetOptional,
         alltoAllAxesOptional, group, commMode, x1QuantMode, x2QuantMode, commQuantMode, commQuantDtype,
         groupSize, transposeX1, transposeX2, output),
        stream,
    )


def aclnnQuantReduceScatter(x, scales, group, reduceOp, output, *, stream=None):
    """Launch ``aclnnQuantReduceScatter``, which writes ``output``.

    ::

        aclnnStatus aclnnQuantReduceScatterGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *scales,
            const char *group,
            const char *reduceOp,
            aclTensor *output,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. INT8, HIFLOAT8, FLOAT8_E4M3FN, FLOAT8_E5M2; ND; rank 2-3.
    scales : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT8_E8M0; ND; rank 2-4.
    group : str
        ``const char *``, in.
    reduceOp : str
        ``const char *``, in.
    output : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_quant_reduce_scatter.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950.
    """
    _call.convert_and_call("aclnnQuantReduceScatter", (x, scales, group, reduceOp, output), stream)


def aclnnRainFusionAttention(
    query,
    key,
    value,
    selectIdx,
    selectNumIdx,
    blockShape,
    attenMaskOptional,
    actualSeqLengthsOptional,
    actualSeqLengthsKvOptional,
    blockTableOptional,
    qInputLayout,
    kvInputLayout,
    numKeyValueHeads,
    maskType,
    scaleValue,
    innerPrecise,
    blockSize,
    attentionOut,
    softmaxLseOptional,
    *,
    stream=None,
):
    """Launch ``aclnnRainFusionAttention``, which writes ``attentionOut``, ``softmaxLseOptional``.

    ::

        aclnnStatus aclnnRainFusionAttentionGetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *key,
            const aclTensor *value,
            const aclTensor *selectIdx,
            const aclTensor *selectNumIdx,
            const aclIntArray *blockShape,
            const aclTensor *attenMaskOptional,
            const aclIntArray *actualSeqLengthsOptional,
            const aclIntArray *actualSeqLengthsKvOptional,
            const aclTensor *blockTableOptional,
            char *qInputLayout,
            char *kvInputLayout,
            int64_t numKeyValueHeads,
            int64_t maskType,
            double scaleValue,
            int64_t innerPrecise,
            int64_t blockSize,
            const aclTensor *attentionOut,
            const aclTensor *softmaxLseOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 3.
    key : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 3.
    value : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 3.
    selectIdx : Tensor
        ``const aclTensor *``, in. INT64; ND; rank 3.
    selectNumIdx : Tensor
        ``const aclTensor *``, in. INT64; ND; rank 2.
    blockShape : sequence of int
        ``const aclIntArray *``, in.
    attenMaskOptional : Tensor, optional
        ``const aclTensor *``, in. BOOL; ND; rank 2.
    actualSeqLengthsOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    actualSeqLengthsKvOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    blockTableOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 2.
    qInputLayout : str
        ``char *``, in.
    kvInputLayout : str
        ``char *``, in.
    numKeyValueHeads : int
        ``int64_t``, in.
    maskType : int
        ``int64_t``, in.
    scaleValue : float
        ``double``, in.
    innerPrecise : int
        ``int64_t``, in.
    blockSize : int
        ``int64_t``, in.
    attentionOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND; rank 3.
    softmaxLseOptional : Tensor, optional
        ``const aclTensor *``, out. FLOAT; ND; rank 3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_rain_fusion_attention.h`` of library transformer. Seen in 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnRainFusionAttention",
        (query, key, value, selectIdx, selectNumIdx, blockShape, attenMaskOptional,
         actualSeqLengthsOptional, actualSeqLengthsKvOptional, blockTableOptional, qInputLayout,
         kvInputLayout, numKeyValueHeads, maskType, scaleValue, innerPrecise, blockSize, attentionOut,
         softmaxLseOptional),
        stream,
    )


def aclnnRecurrentGatedDeltaRule(
    query,
    key,
    value,
    beta,
    stateRef,
    actualSeqLengths,
    ssmStateIndices,
    g,
    gk,
    numAcceptedTokens,
    scaleValue,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnRecurrentGatedDeltaRule``, which writes ``out`` and updates ``stateRef``.

    ::

        aclnnStatus aclnnRecurrentGatedDeltaRuleGetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *key,
            const aclTensor *value,
            const aclTensor *beta,
            aclTensor *stateRef,
            const aclTensor *actualSeqLengths,
            const aclTensor *ssmStateIndices,
            const aclTensor *g,
            const aclTensor *gk,
            const aclTensor *numAcceptedTokens,
            float scaleValue,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. BF16; ND.
    key : Tensor
        ``const aclTensor *``, in. BF16; ND.
    value : Tensor
        ``const aclTensor *``, in. BF16; ND.
    beta : Tensor
        ``const aclTensor *``, in. BF16; ND.
    stateRef : Tensor
        ``aclTensor *``, inout. BF16; ND.
    actualSeqLengths : Tensor
        ``const aclTensor *``, in. INT32; ND.
    ssmStateIndices : Tensor
        ``const aclTensor *``, in. INT32; ND.
    g : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    gk : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    numAcceptedTokens : Tensor
        ``const aclTensor *``, in. INT32; ND.
    scaleValue : float
        ``float``, in.
    out : Tensor
        ``aclTensor *``, out. BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_recurrent_gated_delta_rule.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnRecurrentGatedDeltaRule(
            _NULL if stream is None else stream._record,
            _NULL if query is None else query._record,
            _NULL if key is None else key._record,
            _NULL if value is None else value._record,
            _NULL if beta is None else beta._record,
            _NULL if stateRef is None else stateRef._record,
            _NULL if actualSeqLengths is None else actualSeqLengths._record,
            _NULL if ssmStateIndices is None else ssmStateIndices._record,
            _NULL if g is None else g._record,
            _NULL if gk is None else gk._record,
            _NULL if numAcceptedTokens is None else numAcceptedTokens._record,
            scaleValue,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnRecurrentGatedDeltaRule",
            _status,
            (query, key, value, beta, stateRef, actualSeqLengths, ssmStateIndices, g, gk, numAcceptedTokens,
             scaleValue, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnRecurrentGatedDeltaRule",
            (query, key, value, beta, stateRef, actualSeqLengths, ssmStateIndices, g, gk, numAcceptedTokens,
             scaleValue, out),
            stream,
        )


def aclnnRingAttentionUpdate(
    prevAttnOut,
    prevSoftmaxMax,
    prevSoftmaxSum,
    curAttnOut,
    curSoftmaxMax,
    curSoftmaxSum,
    actualSeqQlenOptional,
    inputLayoutOptional,
    attnOutOut,
    softmaxMaxOut,
    softmaxSumOut,
    *,
    stream=None,
):
    """Launch ``aclnnRingAttentionUpdate``, which writes ``attnOutOut``, ``softmaxMaxOut``, ``softmaxSumOut``.

    ::

        aclnnStatus aclnnRingAttentionUpdateGetWorkspaceSize(
            const aclTensor *prevAttnOut,
            const aclTensor *prevSoftmaxMax,
            const aclTensor *prevSoftmaxSum,
            const aclTensor *curAttnOut,
            const aclTensor *curSoftmaxMax,
            const aclTensor *curSoftmaxSum,
            const aclTensor *actualSeqQlenOptional,
            char *inputLayoutOptional,
            const aclTensor *attnOutOut,
            const aclTensor *softmaxMaxOut,
            const aclTensor *softmaxSumOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    prevAttnOut : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND.
    prevSoftmaxMax : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    prevSoftmaxSum : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    curAttnOut : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND.
    curSoftmaxMax : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    curSoftmaxSum : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    actualSeqQlenOptional : Tensor, optional
        ``const aclTensor *``, in. INT64.
    inputLayoutOptional : str, optional
        ``char *``, in.
    attnOutOut : Tensor
        ``const aclTensor *``, out. FLOAT16, FLOAT, BF16; ND.
    softmaxMaxOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    softmaxSumOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_ring_attention_update.h`` of library transformer. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnRingAttentionUpdate(
            _NULL if stream is None else stream._record,
            _NULL if prevAttnOut is None else prevAttnOut._record,
            _NULL if prevSoftmaxMax is None else prevSoftmaxMax._record,
            _NULL if prevSoftmaxSum is None else prevSoftmaxSum._record,
            _NULL if curAttnOut is None else curAttnOut._record,
            _NULL if curSoftmaxMax is None else curSoftmaxMax._record,
            _NULL if curSoftmaxSum is None else curSoftmaxSum._record,
            _NULL if actualSeqQlenOptional is None else actualSeqQlenOptional._record,
            _NULL if inputLayoutOptional is None else inputLayoutOptional._record,
            _NULL if attnOutOut is None else attnOutOut._record,
            _NULL if softmaxMaxOut is None else softmaxMaxOut._record,
            _NULL if softmaxSumOut is None else softmaxSumOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnRingAttentionUpdate",
            _status,
            (prevAttnOut, prevSoftmaxMax, prevSoftmaxSum, curAttnOut, curSoftmaxMax, curSoftmaxSum,
             actualSeqQlenOptional, inputLayoutOptional, attnOutOut, softmaxMaxOut, softmaxSumOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnRingAttentionUpdate",
            (prevAttnOut, prevSoftmaxMax, prevSoftmaxSum, curAttnOut, curSoftmaxMax, curSoftmaxSum,
             actualSeqQlenOptional, inputLayoutOptional, attnOutOut, softmaxMaxOut, softmaxSumOut),
            stream,
        )


def aclnnRingAttentionUpdateV2(
    prevAttnOut,
    prevSoftmaxMax,
    prevSoftmaxSum,
    curAttnOut,
    curSoftmaxMax,
    curSoftmaxSum,
    actualSeqQlenOptional,
    inputLayoutOptional,
    inputSoftmaxLayoutOptional,
    attnOutOut,
    softmaxMaxOut,
    softmaxSumOut,
    *,
    stream=None,
):
    """Launch ``aclnnRingAttentionUpdateV2``.

    ::

        aclnnStatus aclnnRingAttentionUpdateV2GetWorkspaceSize(
            const aclTensor *prevAttnOut,
            const aclTensor *prevSoftmaxMax,
            const aclTensor *prevSoftmaxSum,
            const aclTensor *curAttnOut,
            const aclTensor *curSoftmaxMax,
            const aclTensor *curSoftmaxSum,
            const aclTensor *actualSeqQlenOptional,
            char *inputLayoutOptional,
            char *inputSoftmaxLayoutOptional,
            const aclTensor *attnOutOut,
            const aclTensor *softmaxMaxOut,
            const aclTensor *softmaxSumOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    prevAttnOut : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND.
    prevSoftmaxMax : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    prevSoftmaxSum : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    curAttnOut : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND.
    curSoftmaxMax : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    curSoftmaxSum : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    actualSeqQlenOptional : Tensor, optional
        ``const aclTensor *``, in. INT64.
    inputLayoutOptional : str, optional
        ``char *``, in.
    inputSoftmaxLayoutOptional : str, optional
        ``char *``, in.
    attnOutOut : Tensor
        ``const aclTensor *``, out. FLOAT16, FLOAT, BF16; ND.
    softmaxMaxOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    softmaxSumOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_ring_attention_update.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnRingAttentionUpdateV2(
            _NULL if stream is None else stream._record,
            _NULL if prevAttnOut is None else prevAttnOut._record,
            _NULL if prevSoftmaxMax is None else prevSoftmaxMax._record,
            _NULL if prevSoftmaxSum is None else prevSoftmaxSum._record,
            _NULL if curAttnOut is None else curAttnOut._record,
            _NULL if curSoftmaxMax is None else curSoftmaxMax._record,
            _NULL if curSoftmaxSum is None else curSoftmaxSum._record,
            _NULL if actualSeqQlenOptional is None else actualSeqQlenOptional._record,
            _NULL if inputLayoutOptional is None else inputLayoutOptional._record,
            _NULL if inputSoftmaxLayoutOptional is None else inputSoftmaxLayoutOptional._record,
            _NULL if attnOutOut is None else attnOutOut._record,
            _NULL if softmaxMaxOut is None else softmaxMaxOut._record,
            _NULL if softmaxSumOut is None else softmaxSumOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnRingAttentionUpdateV2",
            _status,
            (prevAttnOut, prevSoftmaxMax, prevSoftmaxSum, curAttnOut, curSoftmaxMax, curSoftmaxSum,
             actualSeqQlenOptional, inputLayoutOptional, inputSoftmaxLayoutOptional, attnOutOut,
             softmaxMaxOut, softmaxSumOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnRingAttentionUpdateV2",
            (prevAttnOut, prevSoftmaxMax, prevSoftmaxSum, curAttnOut, curSoftmaxMax, curSoftmaxSum,
             actualSeqQlenOptional, inputLayoutOptional, inputSoftmaxLayoutOptional, attnOutOut,
             softmaxMaxOut, softmaxSumOut),
            stream,
        )


def aclnnRopeWithSinCosCache(
    positions,
    queryIn,
    keyIn,
    cosSinCache,
    mropeSection,
    headSize,
    isNeoxStyle,
    queryOut,
    keyOut,
    *,
    stream=None,
):
    """Launch ``aclnnRopeWithSinCosCache``, which writes ``queryOut``, ``keyOut``.

    ::

        aclnnStatus aclnnRopeWithSinCosCacheGetWorkspaceSize(
            const aclTensor *positions,
            const aclTensor *queryIn,
            const aclTensor *keyIn,
            const aclTensor *cosSinCache,
            const aclIntArray *mropeSection,
            int64_t headSize,
            bool isNeoxStyle,
            aclTensor *queryOut,
            aclTensor *keyOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    positions : Tensor
        ``const aclTensor *``, in. INT64; ND; rank 1-2.
    queryIn : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 2.
    keyIn : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 2.
    cosSinCache : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 2.
    mropeSection : sequence of int, optional
        ``const aclIntArray *``, in.
    headSize : int
        ``int64_t``, in.
    isNeoxStyle : bool
        ``bool``, in.
    queryOut : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 2.
    keyOut : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_rope_with_sin_cos_cache.h`` of library transformer. Seen in 8.1.RC1 and
    2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnRopeWithSinCosCache(
            _NULL if stream is None else stream._record,
            _NULL if positions is None else positions._record,
            _NULL if queryIn is None else queryIn._record,
            _NULL if keyIn is None else keyIn._record,
            _NULL if cosSinCache is None else cosSinCache._record,
            _NULL if mropeSection is None else mropeSection._record,
            headSize,
            isNeoxStyle,
            _NULL if queryOut is None else queryOut._record,
            _NULL if keyOut is None else keyOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnRopeWithSinCosCache",
            _status,
            (positions, queryIn, keyIn, cosSinCache, mropeSection, headSize, isNeoxStyle, queryOut, keyOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnRopeWithSinCosCache",
            (positions, queryIn, keyIn, cosSinCache, mropeSection, headSize, isNeoxStyle, queryOut, keyOut),
            stream,
        )


def aclnnRopeWithSinCosCacheV2(
    positions,
    queryIn,
    keyIn,
    cosSinCache,
    mropeSection,
    headSize,
    isNeoxStyle,
    cacheMode,
    queryOut,
    keyOut,
    *,
    stream=None,
):
    """Launch ``aclnnRopeWithSinCosCacheV2``, which writes ``queryOut``, ``keyOut``.

    ::

        aclnnStatus aclnnRopeWithSinCosCacheV2GetWorkspaceSize(
            const aclTensor *positions,
            const aclTensor *queryIn,
            const aclTensor *keyIn,
            const aclTensor *cosSinCache,
            const aclIntArray *mropeSection,
            int64_t headSize,
            bool isNeoxStyle,
            int64_t cacheMode,
            aclTensor *queryOut,
            aclTensor *keyOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    positions : Tensor
        ``const aclTensor *``, in. INT64; ND; rank 1-2.
    queryIn : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 2.
    keyIn : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 2.
    cosSinCache : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 2.
    mropeSection : sequence of int, optional
        ``const aclIntArray *``, in.
    headSize : int
        ``int64_t``, in.
    isNeoxStyle : bool
        ``bool``, in.
    cacheMode : int
        ``int64_t``, in.
    queryOut : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 2.
    keyOut : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_rope_with_sin_cos_cache_v2.h`` of library transformer. Seen in 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnRopeWithSinCosCacheV2(
            _NULL if stream is None else stream._record,
            _NULL if positions is None else positions._record,
            _NULL if queryIn is None else queryIn._record,
            _NULL if keyIn is None else keyIn._record,
            _NULL if cosSinCache is None else cosSinCache._record,
            _NULL if mropeSection is None else mropeSection._record,
            headSize,
            isNeoxStyle,
            cacheMode,
            _NULL if queryOut is None else queryOut._record,
            _NULL if keyOut is None else keyOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnRopeWithSinCosCacheV2",
            _status,
            (positions, queryIn, keyIn, cosSinCache, mropeSection, headSize, isNeoxStyle, cacheMode, queryOut,
             keyOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnRopeWithSinCosCacheV2",
            (positions, queryIn, keyIn, cosSinCache, mropeSection, headSize, isNeoxStyle, cacheMode, queryOut,
             keyOut),
            stream,
        )


def aclnnRotaryPositionEmbedding(x, cos, sin, mode, out, *, stream=None):
    """Launch ``aclnnRotaryPositionEmbedding``, which writes ``out``.

    ::

        aclnnStatus aclnnRotaryPositionEmbeddingGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *cos,
            const aclTensor *sin,
            int64_t mode,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND.
    cos : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND.
    sin : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND.
    mode : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_rotary_position_embedding.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnRotaryPositionEmbedding(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if cos is None else cos._record,
            _NULL if sin is None else sin._record,
            mode,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnRotaryPositionEmbedding", _status, (x, cos, sin, mode, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnRotaryPositionEmbedding", (x, cos, sin, mode, out), stream)


def aclnnRotaryPositionEmbeddingGrad(dy, cos, sin, xOptional, mode, dxOut, dcosOut, dsinOut, *, stream=None):
    """Launch ``aclnnRotaryPositionEmbeddingGrad``, which writes ``dxOut``, ``dcosOut``, ``dsinOut``.

    ::

        aclnnStatus aclnnRotaryPositionEmbeddingGradGetWorkspaceSize(
            const aclTensor *dy,
            const aclTensor *cos,
            const aclTensor *sin,
            const aclTensor *xOptional,
            int64_t mode,
            const aclTensor *dxOut,
            const aclTensor *dcosOut,
            const aclTensor *dsinOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    dy : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND.
    cos : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND.
    sin : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND.
    xOptional : Tensor, optional
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND.
    mode : int
        ``int64_t``, in.
    dxOut : Tensor
        ``const aclTensor *``, out. BF16, FLOAT16, FLOAT; ND.
    dcosOut : Tensor
        ``const aclTensor *``, out. BF16, FLOAT16, FLOAT; ND.
    dsinOut : Tensor
        ``const aclTensor *``, out. BF16, FLOAT16, FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_rotary_position_embedding_grad.h`` of library transformer. Seen in 2026-08.
    The prototype is known from documents alone.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnRotaryPositionEmbeddingGrad(
            _NULL if stream is None else stream._record,
            _NULL if dy is None else dy._record,
            _NULL if cos is None else cos._record,
            _NULL if sin is None else sin._record,
            _NULL if xOptional is None else xOptional._record,
            mode,
            _NULL if dxOut is None else dxOut._record,
            _NULL if dcosOut is None else dcosOut._record,
            _NULL if dsinOut is None else dsinOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnRotaryPositionEmbeddingGrad",
            _status,
            (dy, cos, sin, xOptional, mode, dxOut, dcosOut, dsinOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnRotaryPositionEmbeddingGrad",
            (dy, cos, sin, xOptional, mode, dxOut, dcosOut, dsinOut),
            stream,
        )


def aclnnRotaryPositionEmbeddingV2(x, cos, sin, mode, rotate, out, *, stream=None):
    """Launch ``aclnnRotaryPositionEmbeddingV2``, which writes ``out``.

    ::

        aclnnStatus aclnnRotaryPositionEmbeddingV2GetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *cos,
            const aclTensor *sin,
            int64_t mode,
            const aclTensor *rotate,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND.
    cos : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND.
    sin : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND.
    mode : int
        ``int64_t``, in.
    rotate : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 2.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_rotary_position_embedding_v2.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnRotaryPositionEmbeddingV2(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if cos is None else cos._record,
            _NULL if sin is None else sin._record,
            mode,
            _NULL if rotate is None else rotate._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnRotaryPositionEmbeddingV2",
            _status,
            (x, cos, sin, mode, rotate, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call("aclnnRotaryPositionEmbeddingV2", (x, cos, sin, mode, rotate, out), stream)


def aclnnScatterPaCache(
    key,
    keyCacheRef,
    slotMapping,
    compressLensOptional,
    compressSeqOffsetOptional,
    seqLensOptional,
    cacheMode,
    *,
    stream=None,
):
    """Launch ``aclnnScatterPaCache``, which updates ``keyCacheRef``.

    ::

        aclnnStatus aclnnScatterPaCacheGetWorkspaceSize(
            const aclTensor *key,
            aclTensor *keyCacheRef,
            const aclTensor *slotMapping,
            const aclTensor *compressLensOptional,
            const aclTensor *compressSeqOffsetOptional,
            const aclTensor *seqLensOptional,
            char *cacheMode,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    key : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16, INT8, UINT8, INT16, UINT16, INT32, UINT32, HIFLOAT8,
        FLOAT8_E5M2, FLOAT8_E4M3FN, FLOAT4_E2M1, FLOAT4_E1M2; ND; rank 3-4.
    keyCacheRef : Tensor
        ``aclTensor *``, inout. ND; rank 4.
    slotMapping : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND; rank 1-2.
    compressLensOptional : Tensor, optional
        ``const aclTensor *``, in. ND; rank 1-2.
    compressSeqOffsetOptional : Tensor, optional
        ``const aclTensor *``, in. ND; rank 1.
    seqLensOptional : Tensor, optional
        ``const aclTensor *``, in. ND; rank 1.
    cacheMode : str
        ``char *``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_scatter_pa_cache.h`` of library transformer. Seen in 2026-08. The prototype is
    known from documents alone.

    Documented for Ascend 950.
    """
    _call.convert_and_call(
        "aclnnScatterPaCache",
        (key, keyCacheRef, slotMapping, compressLensOptional, compressSeqOffsetOptional, seqLensOptional,
         cacheMode),
        stream,
    )


def aclnnScatterPaKvCache(
    key,
    keyCacheRef,
    slotMapping,
    value,
    valueCacheRef,
    compressLensOptional,
    compressSeqOffsetOptional,
    seqLensOptional,
    cacheModeOptional,
    scatterModeOptional,
    stridesOptional,
    offsetsOptional,
    *,
    stream=None,
):
    """Launch ``aclnnScatterPaKvCache``, which updates ``keyCacheRef``, ``valueCacheRef``.

    ::

        aclnnStatus aclnnScatterPaKvCacheGetWorkspaceSize(
            const aclTensor *key,
            aclTensor *keyCacheRef,
            const aclTensor *slotMapping,
            const aclTensor *value,
            aclTensor *valueCacheRef,
            const aclTensor *compressLensOptional,
            const aclTensor *compressSeqOffsetOptional,
            const aclTensor *seqLensOptional,
            char *cacheModeOptional,
            char *scatterModeOptional,
            const aclIntArray *stridesOptional,
            const aclIntArray *offsetsOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    key : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16, INT8, UINT8, INT16, UINT16, INT32, UINT32, HIFLOAT8,
        FLOAT8_E5M2, FLOAT8_E4M3FN, FLOAT4_E1M2, FLOAT4_E2M1; ND; rank 3-4.
    keyCacheRef : Tensor, optional
        ``aclTensor *``, inout. ND; rank 4-5.
    slotMapping : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND; rank 1.
    value : Tensor
        ``const aclTensor *``, in. ND; rank 0,3,4.
    valueCacheRef : Tensor, optional
        ``aclTensor *``, inout. ND; rank 0,4,5.
    compressLensOptional : Tensor, optional
        ``const aclTensor *``, in. ND; rank 1.
    compressSeqOffsetOptional : Tensor, optional
        ``const aclTensor *``, in. ND; rank 1.
    seqLensOptional : Tensor, optional
        ``const aclTensor *``, in. ND; rank 1.
    cacheModeOptional : str, optional
        ``char *``, in.
    scatterModeOptional : str, optional
        ``char *``, in.
    stridesOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    offsetsOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_scatter_pa_kv_cache.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnScatterPaKvCache(
            _NULL if stream is None else stream._record,
            _NULL if key is None else key._record,
            _NULL if keyCacheRef is None else keyCacheRef._record,
            _NULL if slotMapping is None else slotMapping._record,
            _NULL if value is None else value._record,
            _NULL if valueCacheRef is None else valueCacheRef._record,
            _NULL if compressLensOptional is None else compressLensOptional._record,
            _NULL if compressSeqOffsetOptional is None else compressSeqOffsetOptional._record,
            _NULL if seqLensOptional is None else seqLensOptional._record,
            _NULL if cacheModeOptional is None else cacheModeOptional._record,
            _NULL if scatterModeOptional is None else scatterModeOptional._record,
            _NULL if stridesOptional is None else stridesOptional._record,
            _NULL if offsetsOptional is None else offsetsOptional._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnScatterPaKvCache",
            _status,
            (key, keyCacheRef, slotMapping, value, valueCacheRef, compressLensOptional,
             compressSeqOffsetOptional, seqLensOptional, cacheModeOptional, scatterModeOptional,
             stridesOptional, offsetsOptional),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnScatterPaKvCache",
            (key, keyCacheRef, slotMapping, value, valueCacheRef, compressLensOptional,
             compressSeqOffsetOptional, seqLensOptional, cacheModeOptional, scatterModeOptional,
             stridesOptional, offsetsOptional),
            stream,
        )


def aclnnScatterPaKvCacheWithKScale(
    key,
    value,
    keyCacheRef,
    valueCacheRef,
    slotMapping,
    keyScale,
    keyScaleCacheRef,
    cacheLayoutOptional,
    *,
    stream=None,
):
    """Launch ``aclnnScatterPaKvCacheWithKScale``.

    ::

        aclnnStatus aclnnScatterPaKvCacheWithKScaleGetWorkspaceSize(
            const aclTensor *key,
            const aclTensor *value,
            aclTensor *keyCacheRef,
            aclTensor *valueCacheRef,
            const aclTensor *slotMapping,
            aclTensor *keyScale,
            aclTensor *keyScaleCacheRef,
            char *cacheLayoutOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    key : Tensor
        ``const aclTensor *``, in. FLOAT8_E5M2, FLOAT8_E4M3FN; ND; rank 3.
    value : Tensor
        ``const aclTensor *``, in. FLOAT8_E5M2, FLOAT8_E4M3FN; ND; rank 3.
    keyCacheRef : Tensor
        ``aclTensor *``, inout. ND; rank 4.
    valueCacheRef : Tensor
        ``aclTensor *``, inout. ND; rank 4.
    slotMapping : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND; rank 1.
    keyScale : Tensor
        ``aclTensor *``, in. FLOAT; ND; rank 2.
    keyScaleCacheRef : Tensor
        ``aclTensor *``, inout. FLOAT; ND; rank 4.
    cacheLayoutOptional : str, optional
        ``char *``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_scatter_pa_kv_cache_with_k_scale.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnScatterPaKvCacheWithKScale(
            _NULL if stream is None else stream._record,
            _NULL if key is None else key._record,
            _NULL if value is None else value._record,
            _NULL if keyCacheRef is None else keyCacheRef._record,
            _NULL if valueCacheRef is None else valueCacheRef._record,
            _NULL if slotMapping is None else slotMapping._record,
            _NULL if keyScale is None else keyScale._record,
            _NULL if keyScaleCacheRef is None else keyScaleCacheRef._record,
            _NULL if cacheLayoutOptional is None else cacheLayoutOptional._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnScatterPaKvCacheWithKScale",
            _status,
            (key, value, keyCacheRef, valueCacheRef, slotMapping, keyScale, keyScaleCacheRef,
             cacheLayoutOptional),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnScatterPaKvCacheWithKScale",
            (key, value, keyCacheRef, valueCacheRef, slotMapping, keyScale, keyScaleCacheRef,
             cacheLayoutOptional),
            stream,
        )


def aclnnSparseFlashAttention(
    query,
    key,
    value,
    sparseIndices,
    blockTableOptional,
    actualSeqLengthsQueryOptional,
    actualSeqLengthsKvOptional,
    queryRopeOptional,
    keyRopeOptional,
    scaleValue,
    sparseBlockSizeOptional,
    layoutQueryOptional,
    layoutKvOptional,
    sparseMode,
    preTokens,
    nextTokens,
    attentionMode,
    returnSoftmaxLse,
    attentionOut,
    softmaxMax,
    softmaxSum,
    *,
    stream=None,
):
    """Launch ``aclnnSparseFlashAttention``, which writes ``attentionOut``, ``softmaxMax``, ``softmaxSum``.

    ::

        aclnnStatus aclnnSparseFlashAttentionGetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *key,
            const aclTensor *value,
            const aclTensor *sparseIndices,
            const aclTensor *blockTableOptional,
            const aclTensor *actualSeqLengthsQueryOptional,
            const aclTensor *actualSeqLengthsKvOptional,
            const aclTensor *queryRopeOptional,
            const aclTensor *keyRopeOptional,
            double scaleValue,
            int64_t sparseBlockSizeOptional,
            char *layoutQueryOptional,
            char *layoutKvOptional,
            int64_t sparseMode,
            int64_t preTokens,
            int64_t nextTokens,
            int64_t attentionMode,
            bool returnSoftmaxLse,
            const aclTensor *attentionOut,
            const aclTensor *softmaxMax,
            const aclTensor *softmaxSum,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    key : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    value : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    sparseIndices : Tensor
        ``const aclTensor *``, in. INT32; ND.
    blockTableOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    actualSeqLengthsQueryOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    actualSeqLengthsKvOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    queryRopeOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    keyRopeOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    scaleValue : float
        ``double``, in.
    sparseBlockSizeOptional : int, optional
        ``int64_t``, in.
    layoutQueryOptional : str, optional
        ``char *``, in.
    layoutKvOptional : str, optional
        ``char *``, in.
    sparseMode : int
        ``int64_t``, in.
    preTokens : int
        ``int64_t``, in.
    nextTokens : int
        ``int64_t``, in.
    attentionMode : int
        ``int64_t``, in.
    returnSoftmaxLse : bool
        ``bool``, in.
    attentionOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND.
    softmaxMax : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    softmaxSum : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_sparse_flash_attention.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnSparseFlashAttention(
            _NULL if stream is None else stream._record,
            _NULL if query is None else query._record,
            _NULL if key is None else key._record,
            _NULL if value is None else value._record,
            _NULL if sparseIndices is None else sparseIndices._record,
            _NULL if blockTableOptional is None else blockTableOptional._record,
            _NULL if actualSeqLengthsQueryOptional is None else actualSeqLengthsQueryOptional._record,
            _NULL if actualSeqLengthsKvOptional is None else actualSeqLengthsKvOptional._record,
            _NULL if queryRopeOptional is None else queryRopeOptional._record,
            _NULL if keyRopeOptional is None else keyRopeOptional._record,
            scaleValue,
            sparseBlockSizeOptional,
            _NULL if layoutQueryOptional is None else layoutQueryOptional._record,
            _NULL if layoutKvOptional is None else layoutKvOptional._record,
            sparseMode,
            preTokens,
            nextTokens,
            attentionMode,
            returnSoftmaxLse,
            _NULL if attentionOut is None else attentionOut._record,
            _NULL if softmaxMax is None else softmaxMax._record,
            _NULL if softmaxSum is None else softmaxSum._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnSparseFlashAttention",
            _status,
            (query, key, value, sparseIndices, blockTableOptional, actualSeqLengthsQueryOptional,
             actualSeqLengthsKvOptional, queryRopeOptional, keyRopeOptional, scaleValue,
             sparseBlockSizeOptional, layoutQueryOptional, layoutKvOptional, sparseMode, preTokens,
             nextTokens, attentionMode, returnSoftmaxLse, attentionOut, softmaxMax, softmaxSum),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnSparseFlashAttention",
            (query, key, value, sparseIndices, blockTableOptional, actualSeqLengthsQueryOptional,
             actualSeqLengthsKvOptional, queryRopeOptional, keyRopeOptional, scaleValue,
             sparseBlockSizeOptional, layoutQueryOptional, layoutKvOptional, sparseMode, preTokens,
             nextTokens, attentionMode, returnSoftmaxLse, attentionOut, softmaxMax, softmaxSum),
            stream,
        )


def aclnnSparseFlashAttentionGrad(
    query,
    key,
    value,
    sparseIndices,
    dOut,
    out,
    softmaxMax,
    softmaxSum,
    actualSeqLengthsQueryOptional,
    actualSeqLengthsKvOptional,
    queryRopeOptional,
    keyRopeOptional,
    scaleValue,
    sparseBlockSize,
    layoutOptional,
    sparseMode,
    preTokens,
    nextTokens,
    deterministic,
    dQueryOut,
    dKeyOut,
    dValueOut,
    dQueryRopeOutOptional,
    dKeyRopeOutOptional,
    *,
    stream=None,
):
    """Launch ``aclnnSparseFlashAttentionGrad``.

    ::

        aclnnStatus aclnnSparseFlashAttentionGradGetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *key,
            const aclTensor *value,
            const aclTensor *sparseIndices,
            const aclTensor *dOut,
            const aclTensor *out,
            const aclTensor *softmaxMax,
            const aclTensor *softmaxSum,
            const aclTensor *actualSeqLengthsQueryOptional,
            const aclTensor *actualSeqLengthsKvOptional,
            const aclTensor *queryRopeOptional,
            const aclTensor *keyRopeOptional,
            double scaleValue,
            int64_t sparseBlockSize,
            char *layoutOptional,
            int64_t sparseMode,
            int64_t preTokens,
            int64_t nextTokens,
            bool deterministic,
            const aclTensor *dQueryOut,
            const aclTensor *dKeyOut,
            const aclTensor *dValueOut,
            const aclTensor *dQueryRopeOutOptional,
            const aclTensor *dKeyRopeOutOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND.
    key : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND.
    value : Tensor, optional
        ``const aclTensor *``, in. BF16, FLOAT16; ND.
    sparseIndices : Tensor
        ``const aclTensor *``, in. INT32; ND.
    dOut : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND.
    out : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND.
    softmaxMax : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    softmaxSum : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    actualSeqLengthsQueryOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    actualSeqLengthsKvOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    queryRopeOptional : Tensor, optional
        ``const aclTensor *``, in. BF16, FLOAT16; ND.
    keyRopeOptional : Tensor, optional
        ``const aclTensor *``, in. BF16, FLOAT16; ND.
    scaleValue : float
        ``double``, in.
    sparseBlockSize : int
        ``int64_t``, in.
    layoutOptional : str, optional
        ``char *``, in.
    sparseMode : int
        ``int64_t``, in.
    preTokens : int
        ``int64_t``, in.
    nextTokens : int
        ``int64_t``, in.
    deterministic : bool
        ``bool``, in.
    dQueryOut : Tensor
        ``const aclTensor *``, out. BF16, FLOAT16; ND.
    dKeyOut : Tensor
        ``const aclTensor *``, out. BF16, FLOAT16; ND.
    dValueOut : Tensor, optional
        ``const aclTensor *``, out. BF16, FLOAT16; ND.
    dQueryRopeOutOptional : Tensor, optional
        ``const aclTensor *``, out. BF16, FLOAT16; ND.
    dKeyRopeOutOptional : Tensor, optional
        ``const aclTensor *``, out. BF16, FLOAT16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_sparse_flash_attention_grad.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnSparseFlashAttentionGrad(
            _NULL if stream is None else stream._record,
            _NULL if query is None else query._record,
            _NULL if key is None else key._record,
            _NULL if value is None else value._record,
            _NULL if sparseIndices is None else sparseIndices._record,
            _NULL if dOut is None else dOut._record,
            _NULL if out is None else out._record,
            _NULL if softmaxMax is None else softmaxMax._record,
            _NULL if softmaxSum is None else softmaxSum._record,
            _NULL if actualSeqLengthsQueryOptional is None else actualSeqLengthsQueryOptional._record,
            _NULL if actualSeqLengthsKvOptional is None else actualSeqLengthsKvOptional._record,
            _NULL if queryRopeOptional is None else queryRopeOptional._record,
            _NULL if keyRopeOptional is None else keyRopeOptional._record,
            scaleValue,
            sparseBlockSize,
            _NULL if layoutOptional is None else layoutOptional._record,
            sparseMode,
            preTokens,
            nextTokens,
            deterministic,
            _NULL if dQueryOut is None else dQueryOut._record,
            _NULL if dKeyOut is None else dKeyOut._record,
            _NULL if dValueOut is None else dValueOut._record,
            _NULL if dQueryRopeOutOptional is None else dQueryRopeOutOptional._record,
            _NULL if dKeyRopeOutOptional is None else dKeyRopeOutOptional._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnSparseFlashAttentionGrad",
            _status,
            (query, key, value, sparseIndices, dOut, out, softmaxMax, softmaxSum,
             actualSeqLengthsQueryOptional, actualSeqLengthsKvOptional, queryRopeOptional, keyRopeOptional,
             scaleValue, sparseBlockSize, layoutOptional, sparseMode, preTokens, nextTokens, deterministic,
             dQueryOut, dKeyOut, dValueOut, dQueryRopeOutOptional, dKeyRopeOutOptional),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnSparseFlashAttentionGrad",
            (query, key, value, sparseIndices, dOut, out, softmaxMax, softmaxSum,
             actualSeqLengthsQueryOptional, actualSeqLengthsKvOptional, queryRopeOptional, keyRopeOptional,
             scaleValue, sparseBlockSize, layoutOptional, sparseMode, preTokens, nextTokens, deterministic,
             dQueryOut, dKeyOut, dValueOut, dQueryRopeOutOptional, dKeyRopeOutOptional),
            stream,
        )


def aclnnSparseFlashAttentionV2(
    query,
    key,
    value,
    sparseIndices,
    blockTableOptional,
    actualSeqLengthsQueryOptional,
    actualSeqLengthsKvOptional,
    queryRopeOptional,
    keyRopeOptional,
    sinksOptional,
    scaleValue,
    sparseBlockSizeOptional,
    layoutQueryOptional,
    layoutKvOptional,
    sparseMode,
    preTokens,
    nextTokens,
    attentionMode,
    returnSoftmaxLse,
    attentionOut,
    softmaxMax,
    softmaxSum,
    *,
    stream=None,
):
    """Launch ``aclnnSparseFlashAttentionV2``, which writes ``attentionOut``, ``softmaxMax``, ``softmaxSum``.

    ::

        aclnnStatus aclnnSparseFlashAttentionV2GetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *key,
            const aclTensor *value,
            const aclTensor *sparseIndices,
            const aclTensor *blockTableOptional,
            const aclTensor *actualSeqLengthsQueryOptional,
            const aclTensor *actualSeqLengthsKvOptional,
            const aclTensor *queryRopeOptional,
            const aclTensor *keyRopeOptional,
            const aclTensor *sinksOptional,
            double scaleValue,
            int64_t sparseBlockSizeOptional,
            char *layoutQueryOptional,
            char *layoutKvOptional,
            int64_t sparseMode,
            int64_t preTokens,
            int64_t nextTokens,
            int64_t attentionMode,
            bool returnSoftmaxLse,
            const aclTensor *attentionOut,
            const aclTensor *softmaxMax,
            const aclTensor *softmaxSum,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    key : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    value : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    sparseIndices : Tensor
        ``const aclTensor *``, in. INT32; ND.
    blockTableOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    actualSeqLengthsQueryOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    actualSeqLengthsKvOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    queryRopeOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    keyRopeOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    sinksOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    scaleValue : float
        ``double``, in.
    sparseBlockSizeOptional : int, optional
        ``int64_t``, in.
    layoutQueryOptional : str, optional
        ``char *``, in.
    layoutKvOptional : str, optional
        ``char *``, in.
    sparseMode : int
        ``int64_t``, in.
    preTokens : int
        ``int64_t``, in.
    nextTokens : int
        ``int64_t``, in.
    attentionMode : int
        ``int64_t``, in.
    returnSoftmaxLse : bool
        ``bool``, in.
    attentionOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND.
    softmaxMax : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    softmaxSum : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_sparse_flash_attention_v2.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnSparseFlashAttentionV2(
            _NULL if stream is None else stream._record,
            _NULL if query is None else query._record,
            _NULL if key is None else key._record,
            _NULL if value is None else value._record,
            _NULL if sparseIndices is None else sparseIndices._record,
            _NULL if blockTableOptional is None else blockTableOptional._record,
            _NULL if actualSeqLengthsQueryOptional is None else actualSeqLengthsQueryOptional._record,
            _NULL if actualSeqLengthsKvOptional is None else actualSeqLengthsKvOptional._record,
            _NULL if queryRopeOptional is None else queryRopeOptional._record,
            _NULL if keyRopeOptional is None else keyRopeOptional._record,
            _NULL if sinksOptional is None else sinksOptional._record,
            scaleValue,
            sparseBlockSizeOptional,
            _NULL if layoutQueryOptional is None else layoutQueryOptional._record,
            _NULL if layoutKvOptional is None else layoutKvOptional._record,
            sparseMode,
            preTokens,
            nextTokens,
            attentionMode,
            returnSoftmaxLse,
            _NULL if attentionOut is None else attentionOut._record,
            _NULL if softmaxMax is None else softmaxMax._record,
            _NULL if softmaxSum is None else softmaxSum._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnSparseFlashAttentionV2",
            _status,
            (query, key, value, sparseIndices, blockTableOptional, actualSeqLengthsQueryOptional,
             actualSeqLengthsKvOptional, queryRopeOptional, keyRopeOptional, sinksOptional, scaleValue,
             sparseBlockSizeOptional, layoutQueryOptional, layoutKvOptional, sparseMode, preTokens,
             nextTokens, attentionMode, returnSoftmaxLse, attentionOut, softmaxMax, softmaxSum),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnSparseFlashAttentionV2",
            (query, key, value, sparseIndices, blockTableOptional, actualSeqLengthsQueryOptional,
             actualSeqLengthsKvOptional, queryRopeOptional, keyRopeOptional, sinksOptional, scaleValue,
             sparseBlockSizeOptional, layoutQueryOptional, layoutKvOptional, sparseMode, preTokens,
             nextTokens, attentionMode, returnSoftmaxLse, attentionOut, softmaxMax, softmaxSum),
            stream,
        )


def aclnnSparseFlashMla(
    q,
    oriKvOptional,
    cmpKvOptional,
    oriSparseIndicesOptional,
    cmpSparseIndicesOptional,
    oriBlockTableOptional,
    cmpBlockTableOptional,
    cuSeqlensQOptional,
    cuSeqlensOriKvOptional,
    cuSeqlensCmpKvOptional,
    sequsedQOptional,
    sequsedOriKvOptional,
    sequsedCmpKvOptional,
    cmpResidualKvOptional,
    oriTopkLengthOptional,
    cmpTopkLengthOptional,
    sinksOptional,
    metadataOptional,
    softmaxScale,
    cmpRatio,
    oriMaskMode,
    cmpMaskMode,
    oriWinLeft,
    oriWinRight,
    layoutQOptional,
    layoutKvOptional,
    topkValueMode,
    returnSoftmaxLse,
    attnOutOut,
    softmaxLseOutOptional,
    *,
    stream=None,
):
    """Launch ``aclnnSparseFlashMla``, which writes ``attnOutOut``, ``softmaxLseOutOptional``.

    ::

        aclnnStatus aclnnSparseFlashMlaGetWorkspaceSize(
            const aclTensor *q,
            const aclTensor *oriKvOptional,
            const aclTensor *cmpKvOptional,
            const aclTensor *oriSparseIndicesOptional,
            const aclTensor *cmpSparseIndicesOptional,
            const aclTensor *oriBlockTableOptional,
            const aclTensor *cmpBlockTableOptional,
            const aclTensor *cuSeqlensQOptional,
            const aclTensor *cuSeqlensOriKvOptional,
            const aclTensor *cuSeqlensCmpKvOptional,
            const aclTensor *sequsedQOptional,
            const aclTensor *sequsedOriKvOptional,
            const aclTensor *sequsedCmpKvOptional,
            const aclTensor *cmpResidualKvOptional,
            const aclTensor *oriTopkLengthOptional,
            const aclTensor *cmpTopkLengthOptional,
            const aclTensor *sinksOptional,
            const aclTensor *metadataOptional,
            double softmaxScale,
            int64_t cmpRatio,
            int64_t oriMaskMode,
            int64_t cmpMaskMode,
            int64_t oriWinLeft,
            int64_t oriWinRight,
            char *layoutQOptional,
            char *layoutKvOptional,
            int64_t topkValueMode,
            bool returnSoftmaxLse,
            const aclTensor *attnOutOut,
            const aclTensor *softmaxLseOutOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    q : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND.
    oriKvOptional : Tensor, optional
        ``const aclTensor *``, in. BF16, FLOAT16; ND.
    cmpKvOptional : Tensor, optional
        ``const aclTensor *``, in. BF16, FLOAT16; ND.
    oriSparseIndicesOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    cmpSparseIndicesOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    oriBlockTableOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    cmpBlockTableOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    cuSeqlensQOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    cuSeqlensOriKvOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    cuSeqlensCmpKvOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    sequsedQOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    sequsedOriKvOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    sequsedCmpKvOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    cmpResidualKvOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    oriTopkLengthOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    cmpTopkLengthOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    sinksOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    metadataOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    softmaxScale : float
        ``double``, in.
    cmpRatio : int
        ``int64_t``, in.
    oriMaskMode : int
        ``int64_t``, in.
    cmpMaskMode : int
        ``int64_t``, in.
    oriWinLeft : int
        ``int64_t``, in.
    oriWinRight : int
        ``int64_t``, in.
    layoutQOptional : str, optional
        ``char *``, in.
    layoutKvOptional : str, optional
        ``char *``, in.
    topkValueMode : int
        ``int64_t``, in.
    returnSoftmaxLse : bool
        ``bool``, in.
    attnOutOut : Tensor
        ``const aclTensor *``, out. BF16, FLOAT16; ND.
    softmaxLseOutOptional : Tensor, optional
        ``const aclTensor *``, out. FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_sparse_flash_mla.h`` of library transformer. Seen in 2026-08. The prototype is
    known from documents alone.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnSparseFlashMla(
            _NULL if stream is None else stream._record,
            _NULL if q is None else q._record,
            _NULL if oriKvOptional is None else oriKvOptional._record,
            _NULL if cmpKvOptional is None else cmpKvOptional._record,
            _NULL if oriSparseIndicesOptional is None else oriSparseIndicesOptional._record,
            _NULL if cmpSparseIndicesOptional is None else cmpSparseIndicesOptional._record,
            _NULL if oriBlockTableOptional is None else oriBlockTableOptional._record,
            _NULL if cmpBlockTableOptional is None else cmpBlockTableOptional._record,
            _NULL if cuSeqlensQOptional is None else cuSeqlensQOptional._record,
            _NULL if cuSeqlensOriKvOptional is None else cuSeqlensOriKvOptional._record,
            _NULL if cuSeqlensCmpKvOptional is None else cuSeqlensCmpKvOptional._record,
            _NULL if sequsedQOptional is None else sequsedQOptional._record,
            _NULL if sequsedOriKvOptional is None else sequsedOriKvOptional._record,
            _NULL if sequsedCmpKvOptional is None else sequsedCmpKvOptional._record,
            _NULL if cmpResidualKvOptional is None else cmpResidualKvOptional._record,
            _NULL if oriTopkLengthOptional is None else oriTopkLengthOptional._record,
            _NULL if cmpTopkLengthOptional is None else cmpTopkLengthOptional._record,
            _NULL if sinksOptional is None else sinksOptional._record,
            _NULL if metadataOptional is None else metadataOptional._record,
            softmaxScale,
            cmpRatio,
            oriMaskMode,
            cmpMaskMode,
            oriWinLeft,
            oriWinRight,
            _NULL if layoutQOptional is None else layoutQOptional._record,
            _NULL if layoutKvOptional is None else layoutKvOptional._record,
            topkValueMode,
            returnSoftmaxLse,
            _NULL if attnOutOut is None else attnOutOut._record,
            _NULL if softmaxLseOutOptional is None else softmaxLseOutOptional._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnSparseFlashMla",
            _status,
            (q, oriKvOptional, cmpKvOptional, oriSparseIndicesOptional, cmpSparseIndicesOptional,
             oriBlockTableOptional, cmpBlockTableOptional, cuSeqlensQOptional, cuSeqlensOriKvOptional,
             cuSeqlensCmpKvOptional, sequsedQOptional, sequsedOriKvOptional, sequsedCmpKvOptional,
             cmpResidualKvOptional, oriTopkLengthOptional, cmpTopkLengthOptional, sinksOptional,
             metadataOptional, softmaxScale, cmpRatio, oriMaskMode, cmpMaskMode, oriWinLeft, oriWinRight,
             layoutQOptional, layoutKvOptional, topkValueMode, returnSoftmaxLse, attnOutOut,
             softmaxLseOutOptional),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnSparseFlashMla",
            (q, oriKvOptional, cmpKvOptional, oriSparseIndicesOptional, cmpSparseIndicesOptional,
             oriBlockTableOptional, cmpBlockTableOptional, cuSeqlensQOptional, cuSeqlensOriKvOptional,
             cuSeqlensCmpKvOptional, sequsedQOptional, sequsedOriKvOptional, sequsedCmpKvOptional,
             cmpResidualKvOptional, oriTopkLengthOptional, cmpTopkLengthOptional, sinksOptional,
             metadataOptional, softmaxScale, cmpRatio, oriMaskMode, cmpMaskMode, oriWinLeft, oriWinRight,
             layoutQOptional, layoutKvOptional, topkValueMode, returnSoftmaxLse, attnOutOut,
             softmaxLseOutOptional),
            stream,
        )


def aclnnSparseFlashMlaGrad(
    query,
    dOut,
    out,
    lse,
    oriKvOptional,
    cmpKvOptional,
    oriSparseIndicesOptional,
    cmpSparseIndicesOptional,
    cuSeqlensQOptional,
    cuSeqlensOriKvOptional,
    cuSeqlensCmpKvOptional,
    sequsedQOptional,
    sequsedOriKvOptional,
    sequsedCmpKvOptional,
    cmpResidualKvOptional,
    oriTopkLengthOptional,
    cmpTopkLengthOptional,
    sinksOptional,
    metadataOptional,
    scaleValue,
    cmpRatio,
    oriMaskMode,
    cmpMaskMode,
    oriWinLeft,
    oriWinRight,
    layoutQOptional,
    layoutKvOptional,
    dQueryOut,
    dOriKvOutOptional,
    dCmpKvOutOptional,
    dSinksOutOptional,
    oriSoftmaxL1NormOptional,
    cmpSoftmaxL1NormOptional,
    *,
    stream=None,
):
    """Launch ``aclnnSparseFlashMlaGrad``.

    ::

        aclnnStatus aclnnSparseFlashMlaGradGetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *dOut,
            const aclTensor *out,
            const aclTensor *lse,
            const aclTensor *oriKvOptional,
            const aclTensor *cmpKvOptional,
            const aclTensor *oriSparseIndicesOptional,
            const aclTensor *cmpSparseIndicesOptional,
            const aclTensor *cuSeqlensQOptional,
            const aclTensor *cuSeqlensOriKvOptional,
            const aclTensor *cuSeqlensCmpKvOptional,
            const aclTensor *sequsedQOptional,
            const aclTensor *sequsedOriKvOptional,
            const aclTensor *sequsedCmpKvOptional,
            const aclTensor *cmpResidualKvOptional,
            const aclTensor *oriTopkLengthOptional,
            const aclTensor *cmpTopkLengthOptional,
            const aclTensor *sinksOptional,
            const aclTensor *metadataOptional,
            double scaleValue,
            int64_t cmpRatio,
            int64_t oriMaskMode,
            int64_t cmpMaskMode,
            int64_t oriWinLeft,
            int64_t oriWinRight,
            char *layoutQOptional,
            char *layoutKvOptional,
            const aclTensor *dQueryOut,
            const aclTensor *dOriKvOutOptional,
            const aclTensor *dCmpKvOutOptional,
            const aclTensor *dSinksOutOptional,
            const aclTensor *oriSoftmaxL1NormOptional,
            const aclTensor *cmpSoftmaxL1NormOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND.
    dOut : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND.
    out : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND.
    lse : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    oriKvOptional : Tensor, optional
        ``const aclTensor *``, in. BF16, FLOAT16; ND.
    cmpKvOptional : Tensor, optional
        ``const aclTensor *``, in. BF16, FLOAT16; ND.
    oriSparseIndicesOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    cmpSparseIndicesOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    cuSeqlensQOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    cuSeqlensOriKvOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    cuSeqlensCmpKvOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    sequsedQOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    sequsedOriKvOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    sequsedCmpKvOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    cmpResidualKvOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    oriTopkLengthOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    cmpTopkLengthOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    sinksOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    metadataOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    scaleValue : float
        ``double``, in.
    cmpRatio : int
        ``int64_t``, in.
    oriMaskMode : int
        ``int64_t``, in.
    cmpMaskMode : int
        ``int64_t``, in.
    oriWinLeft : int
        ``int64_t``, in.
    oriWinRight : int
        ``int64_t``, in.
    layoutQOptional : str, optional
        ``char *``, in.
    layoutKvOptional : str, optional
        ``char *``, in.
    dQueryOut : Tensor
        ``const aclTensor *``, out. BF16, FLOAT16; ND.
    dOriKvOutOptional : Tensor, optional
        ``const aclTensor *``, out. BF16, FLOAT16; ND.
    dCmpKvOutOptional : Tensor, optional
        ``const aclTensor *``, out. BF16, FLOAT16; ND.
    dSinksOutOptional : Tensor, optional
        ``const aclTensor *``, out. FLOAT; ND.
    oriSoftmaxL1NormOptional : Tensor, optional
        ``const aclTensor *``, out. FLOAT; ND.
    cmpSoftmaxL1NormOptional : Tensor, optional
        ``const aclTensor *``, out. FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_sparse_flash_mla_grad.h`` of library transformer. Seen in 2026-08. The
    prototype is known from documents alone.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnSparseFlashMlaGrad(
            _NULL if stream is None else stream._record,
            _NULL if query is None else query._record,
            _NULL if dOut is None else dOut._record,
            _NULL if out is None else out._record,
            _NULL if lse is None else lse._record,
            _NULL if oriKvOptional is None else oriKvOptional._record,
            _NULL if cmpKvOptional is None else cmpKvOptional._record,
            _NULL if oriSparseIndicesOptional is None else oriSparseIndicesOptional._record,
            _NULL if cmpSparseIndicesOptional is None else cmpSparseIndicesOptional._record,
            _NULL if cuSeqlensQOptional is None else cuSeqlensQOptional._record,
            _NULL if cuSeqlensOriKvOptional is None else cuSeqlensOriKvOptional._record,
            _NULL if cuSeqlensCmpKvOptional is None else cuSeqlensCmpKvOptional._record,
            _NULL if sequsedQOptional is None else sequsedQOptional._record,
            _NULL if sequsedOriKvOptional is None else sequsedOriKvOptional._record,
            _NULL if sequsedCmpKvOptional is None else sequsedCmpKvOptional._record,
            _NULL if cmpResidualKvOptional is None else cmpResidualKvOptional._record,
            _NULL if oriTopkLengthOptional is None else oriTopkLengthOptional._record,
            _NULL if cmpTopkLengthOptional is None else cmpTopkLengthOptional._record,
            _NULL if sinksOptional is None else sinksOptional._record,
            _NULL if metadataOptional is None else metadataOptional._record,
            scaleValue,
            cmpRatio,
            oriMaskMode,
            cmpMaskMode,
            oriWinLeft,
            oriWinRight,
            _NULL if layoutQOptional is None else layoutQOptional._record,
            _NULL if layoutKvOptional is None else layoutKvOptional._record,
            _NULL if dQueryOut is None else dQueryOut._record,
            _NULL if dOriKvOutOptional is None else dOriKvOutOptional._record,
            _NULL if dCmpKvOutOptional is None else dCmpKvOutOptional._record,
            _NULL if dSinksOutOptional is None else dSinksOutOptional._record,
            _NULL if oriSoftmaxL1NormOptional is None else oriSoftmaxL1NormOptional._record,
            _NULL if cmpSoftmaxL1NormOptional is None else cmpSoftmaxL1NormOptional._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnSparseFlashMlaGrad",
            _status,
            (query, dOut, out, lse, oriKvOptional, cmpKvOptional, oriSparseIndicesOptional,
             cmpSparseIndicesOptional, cuSeqlensQOptional, cuSeqlensOriKvOptional, cuSeqlensCmpKvOptional,
             sequsedQOptional, sequsedOriKvOptional, sequsedCmpKvOptional, cmpResidualKvOptional,
             oriTopkLengthOptional, cmpTopkLengthOptional, sinksOptional, metadataOptional, scaleValue,
             cmpRatio, oriMaskMode, cmpMaskMode, oriWinLeft, oriWinRight, layoutQOptional, layoutKvOptional,
             dQueryOut, dOriKvOutOptional, dCmpKvOutOptional, dSinksOutOptional, oriSoftmaxL1NormOptional,
             cmpSoftmaxL1NormOptional),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnSparseFlashMlaGrad",
            (query, dOut, out, lse, oriKvOptional, cmpKvOptional, oriSparseIndicesOptional,
             cmpSparseIndicesOptional, cuSeqlensQOptional, cuSeqlensOriKvOptional, cuSeqlensCmpKvOptional,
             sequsedQOptional, sequsedOriKvOptional, sequsedCmpKvOptional, cmpResidualKvOptional,
             oriTopkLengthOptional, cmpTopkLengthOptional, sinksOptional, metadataOptional, scaleValue,
             cmpRatio, oriMaskMode, cmpMaskMode, oriWinLeft, oriWinRight, layoutQOptional, layoutKvOptional,
             dQueryOut, dOriKvOutOptional, dCmpKvOutOptional, dSinksOutOptional, oriSoftmaxL1NormOptional,
             cmpSoftmaxL1NormOptional),
            stream,
        )


def aclnnSparseFlashMlaGradMetadata(
    cuSeqlensQOptional,
    cuSeqlensOriKvOptional,
    cuSeqlensCmpKvOptional,
    sequsedQOptional,
    sequsedOriKvOptional,
    sequsedCmpKvOptional,
    cmpResidualKvOptional,
    oriTopkLengthOptional,
    cmpTopkLengthOptional,
    numHeadsQ,
    numHeadsKv,
    headDim,
    batchSize,
    maxSeqlenQ,
    maxSeqlenOriKv,
    maxSeqlenCmpKv,
    oriTopk,
    cmpTopk,
    cmpRatio,
    oriMaskMode,
    cmpMaskMode,
    oriWinLeft,
    oriWinRight,
    layoutQOptional,
    layoutKvOptional,
    hasOriKv,
    hasCmpKv,
    metaData,
    *,
    stream=None,
):
    """Launch ``aclnnSparseFlashMlaGradMetadata``, which writes ``metaData``.

    ::

        aclnnStatus aclnnSparseFlashMlaGradMetadataGetWorkspaceSize(
            const aclTensor *cuSeqlensQOptional,
            const aclTensor *cuSeqlensOriKvOptional,
            const aclTensor *cuSeqlensCmpKvOptional,
            const aclTensor *sequsedQOptional,
            const aclTensor *sequsedOriKvOptional,
            const aclTensor *sequsedCmpKvOptional,
            const aclTensor *cmpResidualKvOptional,
            const aclTensor *oriTopkLengthOptional,
            const aclTensor *cmpTopkLengthOptional,
            int64_t numHeadsQ,
            int64_t numHeadsKv,
            int64_t headDim,
            int64_t batchSize,
            int64_t maxSeqlenQ,
            int64_t maxSeqlenOriKv,
            int64_t maxSeqlenCmpKv,
            int64_t oriTopk,
            int64_t cmpTopk,
            int64_t cmpRatio,
            int64_t oriMaskMode,
            int64_t cmpMaskMode,
            int64_t oriWinLeft,
            int64_t oriWinRight,
            const char *layoutQOptional,
            const char *layoutKvOptional,
            bool hasOriKv,
            bool hasCmpKv,
            const aclTensor *metaData,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    cuSeqlensQOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    cuSeqlensOriKvOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    cuSeqlensCmpKvOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    sequsedQOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    sequsedOriKvOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    sequsedCmpKvOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    cmpResidualKvOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    oriTopkLengthOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 2,3.
    cmpTopkLengthOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 2,3.
    numHeadsQ : int
        ``int64_t``, in.
    numHeadsKv : int
        ``int64_t``, in.
    headDim : int
        ``int64_t``, in.
    batchSize : int
        ``int64_t``, in.
    maxSeqlenQ : int
        ``int64_t``, in.
    maxSeqlenOriKv : int
        ``int64_t``, in.
    maxSeqlenCmpKv : int
        ``int64_t``, in.
    oriTopk : int
        ``int64_t``, in.
    cmpTopk : int
        ``int64_t``, in.
    cmpRatio : int
        ``int64_t``, in.
    oriMaskMode : int
        ``int64_t``, in.
    cmpMaskMode : int
        ``int64_t``, in.
    oriWinLeft : int
        ``int64_t``, in.
    oriWinRight : int
        ``int64_t``, in.
    layoutQOptional : str, optional
        ``const char *``, in.
    layoutKvOptional : str, optional
        ``const char *``, in.
    hasOriKv : bool
        ``bool``, in.
    hasCmpKv : bool
        ``bool``, in.
    metaData : Tensor
        ``const aclTensor *``, out. INT32; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_sparse_flash_mla_grad_metadata.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnSparseFlashMlaGradMetadata(
            _NULL if stream is None else stream._record,
            _NULL if cuSeqlensQOptional is None else cuSeqlensQOptional._record,
            _NULL if cuSeqlensOriKvOptional is None else cuSeqlensOriKvOptional._record,
            _NULL if cuSeqlensCmpKvOptional is None else cuSeqlensCmpKvOptional._record,
            _NULL if sequsedQOptional is None else sequsedQOptional._record,
            _NULL if sequsedOriKvOptional is None else sequsedOriKvOptional._record,
            _NULL if sequsedCmpKvOptional is None else sequsedCmpKvOptional._record,
            _NULL if cmpResidualKvOptional is None else cmpResidualKvOptional._record,
            _NULL if oriTopkLengthOptional is None else oriTopkLengthOptional._record,
            _NULL if cmpTopkLengthOptional is None else cmpTopkLengthOptional._record,
            numHeadsQ,
            numHeadsKv,
            headDim,
            batchSize,
            maxSeqlenQ,
            maxSeqlenOriKv,
            maxSeqlenCmpKv,
            oriTopk,
            cmpTopk,
            cmpRatio,
            oriMaskMode,
            cmpMaskMode,
            oriWinLeft,
            oriWinRight,
            _NULL if layoutQOptional is None else layoutQOptional._record,
            _NULL if layoutKvOptional is None else layoutKvOptional._record,
            hasOriKv,
            hasCmpKv,
            _NULL if metaData is None else metaData._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnSparseFlashMlaGradMetadata",
            _status,
            (cuSeqlensQOptional, cuSeqlensOriKvOptional, cuSeqlensCmpKvOptional, sequsedQOptional,
             sequsedOriKvOptional, sequsedCmpKvOptional, cmpResidualKvOptional, oriTopkLengthOptional,
             cmpTopkLengthOptional, numHeadsQ, numHeadsKv, headDim, batchSize, maxSeqlenQ, maxSeqlenOriKv,
             maxSeqlenCmpKv, oriTopk, cmpTopk, cmpRatio, oriMaskMode, cmpMaskMode, oriWinLeft, oriWinRight,
             layoutQOptional, layoutKvOptional, hasOriKv, hasCmpKv, metaData),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnSparseFlashMlaGradMetadata",
            (cuSeqlensQOptional, cuSeqlensOriKvOptional, cuSeqlensCmpKvOptional, sequsedQOptional,
             sequsedOriKvOptional, sequsedCmpKvOptional, cmpResidualKvOptional, oriTopkLengthOptional,
             cmpTopkLengthOptional, numHeadsQ, numHeadsKv, headDim, batchSize, maxSeqlenQ, maxSeqlenOriKv,
             maxSeqlenCmpKv, oriTopk, cmpTopk, cmpRatio, oriMaskMode, cmpMaskMode, oriWinLeft, oriWinRight,
             layoutQOptional, layoutKvOptional, hasOriKv, hasCmpKv, metaData),
            stream,
        )


def aclnnSparseFlashMlaMetadata(
    cuSeqlensQOptional,
    cuSeqlensOriKvOptional,
    cuSeqlensCmpKvOptional,
    sequsedQOptional,
    sequsedOriKvOptional,
    sequsedCmpKvOptional,
    cmpResidualKvOptional,
    oriTopkLengthOptional,
    cmpTopkLengthOptional,
    numHeadsQ,
    numHeadsKv,
    headDim,
    batchSize,
    maxSeqlenQ,
    maxSeqlenOriKv,
    maxSeqlenCmpKv,
    oriTopk,
    cmpTopk,
    cmpRatio,
    oriMaskMode,
    cmpMaskMode,
    oriWinLeft,
    oriWinRight,
    layoutQOptional,
    layoutKvOptional,
    hasOriKv,
    hasCmpKv,
    metaData,
    *,
    stream=None,
):
    """Launch ``aclnnSparseFlashMlaMetadata``, which writes ``metaData``.

    ::

        aclnnStatus aclnnSparseFlashMlaMetadataGetWorkspaceSize(
            const aclTensor *cuSeqlensQOptional,
            const aclTensor *cuSeqlensOriKvOptional,
            const aclTensor *cuSeqlensCmpKvOptional,
            const aclTensor *sequsedQOptional,
            const aclTensor *sequsedOriKvOptional,
            const aclTensor *sequsedCmpKvOptional,
            const aclTensor *cmpResidualKvOptional,
            const aclTensor *oriTopkLengthOptional,
            const aclTensor *cmpTopkLengthOptional,
            int64_t numHeadsQ,
            int64_t numHeadsKv,
            int64_t headDim,
            int64_t batchSize,
            int64_t maxSeqlenQ,
            int64_t maxSeqlenOriKv,
            int64_t maxSeqlenCmpKv,
            int64_t oriTopk,
            int64_t cmpTopk,
            int64_t cmpRatio,
            int64_t oriMaskMode,
            int64_t cmpMaskMode,
            int64_t oriWinLeft,
            int64_t oriWinRight,
            const char *layoutQOptional,
            const char *layoutKvOptional,
            bool hasOriKv,
            bool hasCmpKv,
            const aclTensor *metaData,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    cuSeqlensQOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    cuSeqlensOriKvOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    cuSeqlensCmpKvOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    sequsedQOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    sequsedOriKvOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    sequsedCmpKvOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    cmpResidualKvOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    oriTopkLengthOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    cmpTopkLengthOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    numHeadsQ : int
        ``int64_t``, in.
    numHeadsKv : int
        ``int64_t``, in.
    headDim : int
        ``int64_t``, in.
    batchSize : int
        ``int64_t``, in.
    maxSeqlenQ : int
        ``int64_t``, in.
    maxSeqlenOriKv : int
        ``int64_t``, in.
    maxSeqlenCmpKv : int
        ``int64_t``, in.
    oriTopk : int
        ``int64_t``, in.
    cmpTopk : int
        ``int64_t``, in.
    cmpRatio : int
        ``int64_t``, in.
    oriMaskMode : int
        ``int64_t``, in.
    cmpMaskMode : int
        ``int64_t``, in.
    oriWinLeft : int
        ``int64_t``, in.
    oriWinRight : int
        ``int64_t``, in.
    layoutQOptional : str, optional
        ``const char *``, in.
    layoutKvOptional : str, optional
        ``const char *``, in.
    hasOriKv : bool
        ``bool``, in.
    hasCmpKv : bool
        ``bool``, in.
    metaData : Tensor
        ``const aclTensor *``, out. INT32; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_sparse_flash_mla_metadata.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnSparseFlashMlaMetadata(
            _NULL if stream is None else stream._record,
            _NULL if cuSeqlensQOptional is None else cuSeqlensQOptional._record,
            _NULL if cuSeqlensOriKvOptional is None else cuSeqlensOriKvOptional._record,
            _NULL if cuSeqlensCmpKvOptional is None else cuSeqlensCmpKvOptional._record,
            _NULL if sequsedQOptional is None else sequsedQOptional._record,
            _NULL if sequsedOriKvOptional is None else sequsedOriKvOptional._record,
            _NULL if sequsedCmpKvOptional is None else sequsedCmpKvOptional._record,
            _NULL if cmpResidualKvOptional is None else cmpResidualKvOptional._record,
            _NULL if oriTopkLengthOptional is None else oriTopkLengthOptional._record,
            _NULL if cmpTopkLengthOptional is None else cmpTopkLengthOptional._record,
            numHeadsQ,
            numHeadsKv,
            headDim,
            batchSize,
            maxSeqlenQ,
            maxSeqlenOriKv,
            maxSeqlenCmpKv,
            oriTopk,
            cmpTopk,
            cmpRatio,
            oriMaskMode,
            cmpMaskMode,
            oriWinLeft,
            oriWinRight,
            _NULL if layoutQOptional is None else layoutQOptional._record,
            _NULL if layoutKvOptional is None else layoutKvOptional._record,
            hasOriKv,
            hasCmpKv,
            _NULL if metaData is None else metaData._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnSparseFlashMlaMetadata",
            _status,
            (cuSeqlensQOptional, cuSeqlensOriKvOptional, cuSeqlensCmpKvOptional, sequsedQOptional,
             sequsedOriKvOptional, sequsedCmpKvOptional, cmpResidualKvOptional, oriTopkLengthOptional,
             cmpTopkLengthOptional, numHeadsQ, numHeadsKv, headDim, batchSize, maxSeqlenQ, maxSeqlenOriKv,
             maxSeqlenCmpKv, oriTopk, cmpTopk, cmpRatio, oriMaskMode, cmpMaskMode, oriWinLeft, oriWinRight,
             layoutQOptional, layoutKvOptional, hasOriKv, hasCmpKv, metaData),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnSparseFlashMlaMetadata",
            (cuSeqlensQOptional, cuSeqlensOriKvOptional, cuSeqlensCmpKvOptional, sequsedQOptional,
             sequsedOriKvOptional, sequsedCmpKvOptional, cmpResidualKvOptional, oriTopkLengthOptional,
             cmpTopkLengthOptional, numHeadsQ, numHeadsKv, headDim, batchSize, maxSeqlenQ, maxSeqlenOriKv,
             maxSeqlenCmpKv, oriTopk, cmpTopk, cmpRatio, oriMaskMode, cmpMaskMode, oriWinLeft, oriWinRight,
             layoutQOptional, layoutKvOptional, hasOriKv, hasCmpKv, metaData),
            stream,
        )


def aclnnSparseLightningIndexerGradKLLoss(
    query,
    key,
    queryIndex,
    keyIndex,
    weights,
    sparseIndices,
    softmaxMax,
    softmaxSum,
    queryRope,
    keyRope,
    actualSeqLengthsQuery,
    actualSeqLengthsKey,
    scaleValue,
    layout,
    sparseMode,
    pre_tokens,
    next_tokens,
    deterministic,
    dQueryIndex,
    dKeyIndex,
    dWeights,
    loss,
    *,
    stream=None,
):
    """Launch ``aclnnSparseLightningIndexerGradKLLoss``.

    ::

        aclnnStatus aclnnSparseLightningIndexerGradKLLossGetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *key,
            const aclTensor *queryIndex,
            const aclTensor *keyIndex,
            const aclTensor *weights,
            const aclTensor *sparseIndices,
            const aclTensor *softmaxMax,
            const aclTensor *softmaxSum,
            const aclTensor *queryRope,
            const aclTensor *keyRope,
            const aclIntArray *actualSeqLengthsQuery,
            const aclIntArray *actualSeqLengthsKey,
            double scaleValue,
            char *layout,
            int64_t sparseMode,
            int64_t pre_tokens,
            int64_t next_tokens,
            bool deterministic,
            const aclTensor *dQueryIndex,
            const aclTensor *dKeyIndex,
            const aclTensor *dWeights,
            const aclTensor *loss,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    key : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    queryIndex : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    keyIndex : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    weights : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    sparseIndices : Tensor
        ``const aclTensor *``, in. INT32; ND.
    softmaxMax : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    softmaxSum : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    queryRope : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    keyRope : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    actualSeqLengthsQuery : sequence of int
        ``const aclIntArray *``, in.
    actualSeqLengthsKey : sequence of int
        ``const aclIntArray *``, in.
    scaleValue : float
        ``double``, in.
    layout : str
        ``char *``, in.
    sparseMode : int
        ``int64_t``, in.
    pre_tokens : int
        ``int64_t``, in.
    next_tokens : int
        ``int64_t``, in.
    deterministic : bool
        ``bool``, in.
    dQueryIndex : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND.
    dKeyIndex : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND.
    dWeights : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    loss : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_sparse_lightning_indexer_grad_kl_loss.h`` of library transformer. Seen in
    2026-08. The prototype is known from documents alone.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnSparseLightningIndexerGradKLLoss",
        (query, key, queryIndex, keyIndex, weights, sparseIndices, softmaxMax, softmaxSum, queryRope,
         keyRope, actualSeqLengthsQuery, actualSeqLengthsKey, scaleValue, layout, sparseMode, pre_tokens,
         next_tokens, deterministic, dQueryIndex, dKeyIndex, dWeights, loss),
        stream,
    )


def aclnnSparseLightningIndexerKLLossGrad(
    q,
    k,
    w,
    sparseIndices,
    attnSoftmaxL1Norm,
    cuSeqLensQOptional,
    cuSeqLensKOptional,
    seqUsedQOptional,
    seqUsedKOptional,
    cmpResidualKOptional,
    metadataOptional,
    layoutQ,
    layoutK,
    maskMode,
    cmpRatio,
    dq,
    dk,
    dw,
    softmaxOut,
    *,
    stream=None,
):
    """Launch ``aclnnSparseLightningIndexerKLLossGrad``, which writes ``dq``, ``dk``, ``dw``, ``softmaxOut``.

    ::

        aclnnStatus aclnnSparseLightningIndexerKLLossGradGetWorkspaceSize(
            const aclTensor *q,
            const aclTensor *k,
            const aclTensor *w,
            const aclTensor *sparseIndices,
            const aclTensor *attnSoftmaxL1Norm,
            const aclTensor *cuSeqLensQOptional,
            const aclTensor *cuSeqLensKOptional,
            const aclTensor *seqUsedQOptional,
            const aclTensor *seqUsedKOptional,
            const aclTensor *cmpResidualKOptional,
            const aclTensor *metadataOptional,
            char *layoutQ,
            char *layoutK,
            int64_t maskMode,
            int64_t cmpRatio,
            const aclTensor *dq,
            const aclTensor *dk,
            const aclTensor *dw,
            const aclTensor *softmaxOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    q : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    k : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    w : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    sparseIndices : Tensor
        ``const aclTensor *``, in. INT32; ND.
    attnSoftmaxL1Norm : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    cuSeqLensQOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    cuSeqLensKOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    seqUsedQOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    seqUsedKOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    cmpResidualKOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    metadataOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    layoutQ : str
        ``char *``, in.
    layoutK : str
        ``char *``, in.
    maskMode : int
        ``int64_t``, in.
    cmpRatio : int
        ``int64_t``, in.
    dq : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND.
    dk : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND.
    dw : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    softmaxOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_sparse_lightning_indexer_kl_loss_grad.h`` of library transformer. Seen in
    2026-08. The prototype is known from documents alone.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnSparseLightningIndexerKLLossGrad",
        (q, k, w, sparseIndices, attnSoftmaxL1Norm, cuSeqLensQOptional, cuSeqLensKOptional,
         seqUsedQOptional, seqUsedKOptional, cmpResidualKOptional, metadataOptional, layoutQ, layoutK,
         maskMode, cmpRatio, dq, dk, dw, softmaxOut),
        stream,
    )


def aclnnSparseLightningIndexerKLLossGradMetadata(
    cuSeqlensQOptional,
    cuSeqlensKOptional,
    sequsedQOptional,
    sequsedKOptional,
    cmpResidualKOptional,
    batchSize,
    maxSeqlenQ,
    maxSeqlenK,
    numHeadsQ,
    numHeadsK,
    headDim,
    topk,
    layoutQOptional,
    layoutKOptional,
    maskMode,
    cmpRatio,
    metadata,
    *,
    stream=None,
):
    """Launch ``aclnnSparseLightningIndexerKLLossGradMetadata``, which writes ``metadata``.

    ::

        aclnnStatus aclnnSparseLightningIndexerKLLossGradMetadataGetWorkspaceSize(
            const aclTensor *cuSeqlensQOptional,
            const aclTensor *cuSeqlensKOptional,
            const aclTensor *sequsedQOptional,
            const aclTensor *sequsedKOptional,
            const aclTensor *cmpResidualKOptional,
            int64_t batchSize,
            int64_t maxSeqlenQ,
            int64_t maxSeqlenK,
            int64_t numHeadsQ,
            int64_t numHeadsK,
            int64_t headDim,
            int64_t topk,
            char *layoutQOptional,
            char *layoutKOptional,
            int64_t maskMode,
            int64_t cmpRatio,
            const aclTensor *metadata,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    cuSeqlensQOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    cuSeqlensKOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    sequsedQOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    sequsedKOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    cmpResidualKOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    batchSize : int
        ``int64_t``, in.
    maxSeqlenQ : int
        ``int64_t``, in.
    maxSeqlenK : int
        ``int64_t``, in.
    numHeadsQ : int
        ``int64_t``, in.
    numHeadsK : int
        ``int64_t``, in.
    headDim : int
        ``int64_t``, in.
    topk : int
        ``int64_t``, in.
    layoutQOptional : str, optional
        ``char *``, in.
    layoutKOptional : str, optional
        ``char *``, in.
    maskMode : int
        ``int64_t``, in.
    cmpRatio : int
        ``int64_t``, in.
    metadata : Tensor
        ``const aclTensor *``, out. INT32; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_sparse_lightning_indexer_kl_loss_grad_metadata.h`` of library transformer.
    Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnSparseLightningIndexerKLLossGradMetadata(
            _NULL if stream is None else stream._record,
            _NULL if cuSeqlensQOptional is None else cuSeqlensQOptional._record,
            _NULL if cuSeqlensKOptional is None else cuSeqlensKOptional._record,
            _NULL if sequsedQOptional is None else sequsedQOptional._record,
            _NULL if sequsedKOptional is None else sequsedKOptional._record,
            _NULL if cmpResidualKOptional is None else cmpResidualKOptional._record,
            batchSize,
            maxSeqlenQ,
            maxSeqlenK,
            numHeadsQ,
            numHeadsK,
            headDim,
            topk,
            _NULL if layoutQOptional is None else layoutQOptional._record,
            _NULL if layoutKOptional is None else layoutKOptional._record,
            maskMode,
            cmpRatio,
            _NULL if metadata is None else metadata._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnSparseLightningIndexerKLLossGradMetadata",
            _status,
            (cuSeqlensQOptional, cuSeqlensKOptional, sequsedQOptional, sequsedKOptional, cmpResidualKOptional,
             batchSize, maxSeqlenQ, maxSeqlenK, numHeadsQ, numHeadsK, headDim, topk, layoutQOptional,
             layoutKOptional, maskMode, cmpRatio, metadata),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnSparseLightningIndexerKLLossGradMetadata",
            (cuSeqlensQOptional, cuSeqlensKOptional, sequsedQOptional, sequsedKOptional, cmpResidualKOptional,
             batchSize, maxSeqlenQ, maxSeqlenK, numHeadsQ, numHeadsK, headDim, topk, layoutQOptional,
             layoutKOptional, maskMode, cmpRatio, metadata),
            stream,
        )


def aclnnSwinAttentionScoreQuant(
    query,
    key,
    value,
    scaleQuant,
    scaleDequant1,
    scaleDequant2,
    biasQuantOptional,
    biasDequant1Optional,
    biasDequant2Optional,
    paddingMask1Optional,
    paddingMask2Optional,
    queryTranspose,
    keyTranspose,
    valueTranspose,
    softmaxAxes,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnSwinAttentionScoreQuant``, which writes ``out``.

    ::

        aclnnStatus aclnnSwinAttentionScoreQuantGetWorkspaceSize(
            const aclTensor *query,
            const aclTensor *key,
            const aclTensor *value,
            const aclTensor *scaleQuant,
            const aclTensor *scaleDequant1,
            const aclTensor *scaleDequant2,
            const aclTensor *biasQuantOptional,
            const aclTensor *biasDequant1Optional,
            const aclTensor *biasDequant2Optional,
            const aclTensor *paddingMask1Optional,
            const aclTensor *paddingMask2Optional,
            bool queryTranspose,
            bool keyTranspose,
            bool valueTranspose,
            int64_t softmaxAxes,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    query : Tensor
        ``const aclTensor *``, in. INT8; ND; rank 4.
    key : Tensor
        ``const aclTensor *``, in. INT8; ND; rank 4.
    value : Tensor
        ``const aclTensor *``, in. INT8; ND; rank 4.
    scaleQuant : Tensor
        ``const aclTensor *``, in. FLOAT16; ND; rank 2.
    scaleDequant1 : Tensor
        ``const aclTensor *``, in. UINT64; ND; rank 2.
    scaleDequant2 : Tensor
        ``const aclTensor *``, in. UINT64; ND; rank 2.
    biasQuantOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16; ND; rank 2.
    biasDequant1Optional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 2.
    biasDequant2Optional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 2.
    paddingMask1Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16; ND; rank 4.
    paddingMask2Optional : Tensor, optional
        ``const aclTensor *``, in.
    queryTranspose : bool
        ``bool``, in.
    keyTranspose : bool
        ``bool``, in.
    valueTranspose : bool
        ``bool``, in.
    softmaxAxes : int
        ``int64_t``, in.
    out : Tensor
        ``const aclTensor *``, out. FLOAT16; ND; rank 4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_swin_attention_score_quant.h`` of library transformer. Seen in 8.1.RC1 and
    2026-08.

    Documented for Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnSwinAttentionScoreQuant(
            _NULL if stream is None else stream._record,
            _NULL if query is None else query._record,
            _NULL if key is None else key._record,
            _NULL if value is None else value._record,
            _NULL if scaleQuant is None else scaleQuant._record,
            _NULL if scaleDequant1 is None else scaleDequant1._record,
            _NULL if scaleDequant2 is None else scaleDequant2._record,
            _NULL if biasQuantOptional is None else biasQuantOptional._record,
            _NULL if biasDequant1Optional is None else biasDequant1Optional._record,
            _NULL if biasDequant2Optional is None else biasDequant2Optional._record,
            _NULL if paddingMask1Optional is None else paddingMask1Optional._record,
            _NULL if paddingMask2Optional is None else paddingMask2Optional._record,
            queryTranspose,
            keyTranspose,
            valueTranspose,
            softmaxAxes,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnSwinAttentionScoreQuant",
            _status,
            (query, key, value, scaleQuant, scaleDequant1, scaleDequant2, biasQuantOptional,
             biasDequant1Optional, biasDequant2Optional, paddingMask1Optional, paddingMask2Optional,
             queryTranspose, keyTranspose, valueTranspose, softmaxAxes, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnSwinAttentionScoreQuant",
            (query, key, value, scaleQuant, scaleDequant1, scaleDequant2, biasQuantOptional,
             biasDequant1Optional, biasDequant2Optional, paddingMask1Optional, paddingMask2Optional,
             queryTranspose, keyTranspose, valueTranspose, softmaxAxes, out),
            stream,
        )


def aclnnSwinTransformerLnQkvQuant(
    x,
    gamma,
    beta,
    weight,
    bias,
    quantScale,
    quantOffset,
    dequantScale,
    headNum,
    seqLength,
    epsilon,
    oriHeight,
    oriWeight,
    hWinSize,
    wWinSize,
    weightTranspose,
    queryOutputOut,
    keyOutputOut,
    valueOutputOut,
    *,
    stream=None,
):
    """Launch ``aclnnSwinTransformerLnQkvQuant``.

    ::

        aclnnStatus aclnnSwinTransformerLnQkvQuantGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *gamma,
            const aclTensor *beta,
            const aclTensor *weight,
            const aclTensor *bias,
            const aclTensor *quantScale,
            const aclTensor *quantOffset,
            const aclTensor *dequantScale,
            int64_t headNum,
            int64_t seqLength,
            double epsilon,
            int64_t oriHeight,
            int64_t oriWeight,
            int64_t hWinSize,
            int64_t wWinSize,
            bool weightTranspose,
            const aclTensor *queryOutputOut,
            const aclTensor *keyOutputOut,
            const aclTensor *valueOutputOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16; ND.
    gamma : Tensor
        ``const aclTensor *``, in. FLOAT16; ND.
    beta : Tensor
        ``const aclTensor *``, in. FLOAT16; ND.
    weight : Tensor
        ``const aclTensor *``, in. INT8; ND.
    bias : Tensor
        ``const aclTensor *``, in. INT32; ND.
    quantScale : Tensor
        ``const aclTensor *``, in. FLOAT16; ND.
    quantOffset : Tensor
        ``const aclTensor *``, in. FLOAT16; ND.
    dequantScale : Tensor
        ``const aclTensor *``, in. UINT64; ND.
    headNum : int
        ``int64_t``, in.
    seqLength : int
        ``int64_t``, in.
    epsilon : float
        ``double``, in.
    oriHeight : int
        ``int64_t``, in.
    oriWeight : int
        ``int64_t``, in.
    hWinSize : int
        ``int64_t``, in.
    wWinSize : int
        ``int64_t``, in.
    weightTranspose : bool
        ``bool``, in.
    queryOutputOut : Tensor
        ``const aclTensor *``, out. FLOAT16; ND.
    keyOutputOut : Tensor
        ``const aclTensor *``, out. FLOAT16; ND.
    valueOutputOut : Tensor
        ``const aclTensor *``, out. FLOAT16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_swin_transformer_ln_qkv_quant.h`` of library transformer. Seen in 8.1.RC1 and
    2026-08.

    Documented for Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnSwinTransformerLnQkvQuant(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if gamma is None else gamma._record,
            _NULL if beta is None else beta._record,
            _NULL if weight is None else weight._record,
            _NULL if bias is None else bias._record,
            _NULL if quantScale is None else quantScale._record,
            _NULL if quantOffset is None else quantOffset._record,
            _NULL if dequantScale is None else dequantScale._record,
            headNum,
            seqLength,
            epsilon,
            oriHeight,
            oriWeight,
            hWinSize,
            wWinSize,
            weightTranspose,
            _NULL if queryOutputOut is None else queryOutputOut._record,
            _NULL if keyOutputOut is None else keyOutputOut._record,
            _NULL if valueOutputOut is None else valueOutputOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnSwinTransformerLnQkvQuant",
            _status,
            (x, gamma, beta, weight, bias, quantScale, quantOffset, dequantScale, headNum, seqLength, epsilon,
             oriHeight, oriWeight, hWinSize, wWinSize, weightTranspose, queryOutputOut, keyOutputOut,
             valueOutputOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnSwinTransformerLnQkvQuant",
            (x, gamma, beta, weight, bias, quantScale, quantOffset, dequantScale, headNum, seqLength, epsilon,
             oriHeight, oriWeight, hWinSize, wWinSize, weightTranspose, queryOutputOut, keyOutputOut,
             valueOutputOut),
            stream,
        )


def aclnnWeightQuantMatmulAllReduce(
    x1,
    x2,
    bias,
    antiquantScale,
    antiquantOffset,
    x3,
    group,
    reduceOp,
    commTurn,
    streamMode,
    antiquantGroupSize,
    output,
    *,
    stream=None,
):
    """Launch ``aclnnWeightQuantMatmulAllReduce``, which writes ``output``.

    ::

        aclnnStatus aclnnWeightQuantMatmulAllReduceGetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *bias,
            const aclTensor *antiquantScale,
            const aclTensor *antiquantOffset,
            const aclTensor *x3,
            const char *group,
            const char *reduceOp,
            int64_t commTurn,
            int64_t streamMode,
            int64_t antiquantGroupSize,
            const aclTensor *output,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; rank 2-3.
    x2 : Tensor
        ``const aclTensor *``, in. ND, FRACTAL_NZ; rank 2.
    bias : Tensor, optional
        ``const aclTensor *``, in. ND; rank 1.
    antiquantScale : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 1-2.
    antiquantOffset : Tensor, optional
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 1-2.
    x3 : Tensor, optional
        ``const aclTensor *``, in. ND; rank 2-3.
    group : str
        ``const char *``, in.
    reduceOp : str
        ``const char *``, in.
    commTurn : int
        ``int64_t``, in.
    streamMode : int
        ``int64_t``, in.
    antiquantGroupSize : int
        ``int64_t``, in.
    output : Tensor
        ``const aclTensor *``, out. ND; rank 2-3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_weight_quant_matmul_all_reduce.h`` of library transformer. Seen in 8.1.RC1 and
    2026-08.

    Documented for Ascend 950, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnWeightQuantMatmulAllReduce",
        (x1, x2, bias, antiquantScale, antiquantOffset, x3, group, reduceOp, commTurn, streamMode,
         antiquantGroupSize, output),
        stream,
    )


def aclnnWeightQuantMatmulAllReduceAddRmsNorm(
    x1,
    x2,
    bias,
    antiquantScale,
    antiquantOffset,
    residual,
    gamma,
    epsilon,
    group,
    reduceOp,
    commTurn,
    streamMode,
    antiquantGroupSize,
    y,
    normOut,
    *,
    stream=None,
):
    """Launch ``aclnnWeightQuantMatmulAllReduceAddRmsNorm``, which writes ``y``, ``normOut``.

    .. deprecated:: CANN
        use aclnnWeightQuantMatmulAllReduce and aclnnAddRmsNorm, scheduled for after December 2026

    ::

        aclnnStatus aclnnWeightQuantMatmulAllReduceAddRmsNormGetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *bias,
            const aclTensor *antiquantScale,
            const aclTensor *antiquantOffset,
            const aclTensor *residual,
            const aclTensor *gamma,
            double epsilon,
            const char *group,
            const char *reduceOp,
            int64_t commTurn,
            int64_t streamMode,
            int64_t antiquantGroupSize,
            const aclTensor *y,
            const aclTensor *normOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 2-3.
    x2 : Tensor
        ``const aclTensor *``, in. INT8, INT4; ND; rank 2.
    bias : Tensor, optional
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 1.
    antiquantScale : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 1-2.
    antiquantOffset : Tensor, optional
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 1-2.
    residual : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 3.
    gamma : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1.
    epsilon : float
        ``double``, in.
    group : str
        ``const char *``, in.
    reduceOp : str
        ``const char *``, in.
    commTurn : int
        ``int64_t``, in.
    streamMode : int
        ``int64_t``, in.
    antiquantGroupSize : int
        ``int64_t``, in.
    y : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND; rank 3.
    normOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND; rank 3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_weight_quant_matmul_all_reduce_add_rms_norm.h`` of library transformer. Seen
    in 8.1.RC1 and 2026-08.

    Documented for Atlas A2.
    """
    _call.convert_and_call(
        "aclnnWeightQuantMatmulAllReduceAddRmsNorm",
        (x1, x2, bias, antiquantScale, antiquantOffset, residual, gamma, epsilon, group, reduceOp,
         commTurn, streamMode, antiquantGroupSize, y, normOut),
        stream,
    )


def aclnnWeightQuantMatmulAllReduceV2(
    x1,
    x2,
    bias,
    antiquantScale,
    antiquantOffset,
    x3,
    group,
    reduceOp,
    commMode,
    commTurn,
    streamMode,
    antiquantGroupSize,
    output,
    *,
    stream=None,
):
    """Launch ``aclnnWeightQuantMatmulAllReduceV2``, which writes ``output``.

    ::

        aclnnStatus aclnnWeightQuantMatmulAllReduceV2GetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *bias,
            const aclTensor *antiquantScale,
            const aclTensor *antiquantOffset,
            const aclTensor *x3,
            const char *group,
            const char *reduceOp,
            const char *commMode,
            int64_t commTurn,
            int64_t streamMode,
            int64_t antiquantGroupSize,
            const aclTensor *output,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; rank 2-3.
    x2 : Tensor
        ``const aclTensor *``, in. ND, FRACTAL_NZ; rank 2.
    bias : Tensor, optional
        ``const aclTensor *``, in. ND; rank 1.
    antiquantScale : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 1-2.
    antiquantOffset : Tensor, optional
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 1-2.
    x3 : Tensor, optional
        ``const aclTensor *``, in. ND; rank 2-3.
    group : str
        ``const char *``, in.
    reduceOp : str
        ``const char *``, in.
    commMode : str
        ``const char *``, in.
    commTurn : int
        ``int64_t``, in.
    streamMode : int
        ``int64_t``, in.
    antiquantGroupSize : int
        ``int64_t``, in.
    output : Tensor
        ``const aclTensor *``, out. ND; rank 2-3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_weight_quant_matmul_all_reduce_v2.h`` of library transformer. Seen in 2026-08.

    Documented for Ascend 950, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnWeightQuantMatmulAllReduceV2",
        (x1, x2, bias, antiquantScale, antiquantOffset, x3, group, reduceOp, commMode, commTurn,
         streamMode, antiquantGroupSize, output),
        stream,
    )
