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


def aclRfft1D(self, n, dim, norm, out, *, stream=None):
    """Launch ``aclRfft1D``, which writes ``out``.

    ::

        aclnnStatus aclRfft1DGetWorkspaceSize(
            const aclTensor *self,
            int64_t n,
            int64_t dim,
            int64_t norm,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 1-7.
    n : int
        ``int64_t``, in.
    dim : int
        ``int64_t``, in.
    norm : int
        ``int64_t``, in.
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
    Declared in ``aclnnop/acl_rfft1d.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclRfft1D(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            n,
            dim,
            norm,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclRfft1D", _status, (self, n, dim, norm, out), stream)
    elif _status is None:
        _call.convert_and_call("aclRfft1D", (self, n, dim, norm, out), stream)


def aclStft(
    self,
    windowOptional,
    out,
    nFft,
    hopLength,
    winLength,
    normalized,
    onesided,
    returnComplex,
    *,
    stream=None,
):
    """Launch ``aclStft``, which writes ``out``.

    ::

        aclnnStatus aclStftGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *windowOptional,
            aclTensor *out,
            int64_t nFft,
            int64_t hopLength,
            int64_t winLength,
            bool normalized,
            bool onesided,
            bool returnComplex,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, DOUBLE, COMPLEX64, COMPLEX128; ND; rank 1-2.
    windowOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, DOUBLE, COMPLEX64, COMPLEX128; ND; rank 1.
    out : Tensor
        ``aclTensor *``, out. FLOAT, DOUBLE, COMPLEX64, COMPLEX128; ND; rank 3-4.
    nFft : int
        ``int64_t``, in.
    hopLength : int
        ``int64_t``, in.
    winLength : int
        ``int64_t``, in.
    normalized : bool
        ``bool``, in.
    onesided : bool
        ``bool``, in.
    returnComplex : bool
        ``bool``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/acl_stft.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclStft(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if windowOptional is None else windowOptional._record,
            _NULL if out is None else out._record,
            nFft,
            hopLength,
            winLength,
            normalized,
            onesided,
            returnComplex,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclStft",
            _status,
            (self, windowOptional, out, nFft, hopLength, winLength, normalized, onesided, returnComplex),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclStft",
            (self, windowOptional, out, nFft, hopLength, winLength, normalized, onesided, returnComplex),
            stream,
        )


def aclnnAbs(self, out, *, stream=None):
    """Launch ``aclnnAbs``, which writes ``out``.

    ::

        aclnnStatus aclnnAbsGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, BF16, INT8, INT16, INT32, INT64, UINT8, BOOL,
        COMPLEX32, COMPLEX64; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, BF16, INT8, INT16, INT32, INT64, UINT8, BOOL; ND; rank
        0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_abs.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnAbs(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnAbs", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnAbs", (self, out), stream)


def aclnnAcos(input, out, *, stream=None):
    """Launch ``aclnnAcos``, which writes ``out``.

    ::

        aclnnStatus aclnnAcosGetWorkspaceSize(
            const aclTensor *input,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in. INT8, INT16, INT32, INT64, UINT8, BOOL, FLOAT, FLOAT16, DOUBLE; ND.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_acos.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnAcos(
            _NULL if stream is None else stream._record,
            _NULL if input is None else input._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnAcos", _status, (input, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnAcos", (input, out), stream)


def aclnnAcosh(self, out, *, stream=None):
    """Launch ``aclnnAcosh``, which writes ``out``.

    ::

        aclnnStatus aclnnAcoshGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, DOUBLE; ND.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, DOUBLE; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_acosh.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnAcosh(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnAcosh", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnAcosh", (self, out), stream)


def aclnnAdd(self, other, alpha, out, *, stream=None):
    """Launch ``aclnnAdd``, which writes ``out``.

    ::

        aclnnStatus aclnnAddGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *other,
            const aclScalar *alpha,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16; ND.
    other : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16; ND.
    alpha : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_add.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnAdd", (self, other, alpha, out), stream)


def aclnnAddLora(
    y,
    x,
    weightB,
    indices,
    weightAOptional,
    layerIdx,
    scale,
    yOffset,
    ySliceSize,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnAddLora``, which writes ``out``.

    ::

        aclnnStatus aclnnAddLoraGetWorkspaceSize(
            const aclTensor *y,
            const aclTensor *x,
            const aclTensor *weightB,
            const aclTensor *indices,
            const aclTensor *weightAOptional,
            int64_t layerIdx,
            double scale,
            int64_t yOffset,
            int64_t ySliceSize,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    y : Tensor
        ``const aclTensor *``, in. FLOAT16; ND; rank 2.
    x : Tensor
        ``const aclTensor *``, in. FLOAT16; ND; rank 2.
    weightB : Tensor
        ``const aclTensor *``, in. FLOAT16; ND, FRACTAL_NZ; rank 4.
    indices : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 1.
    weightAOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16; ND, FRACTAL_NZ.
    layerIdx : int
        ``int64_t``, in.
    scale : float
        ``double``, in.
    yOffset : int
        ``int64_t``, in.
    ySliceSize : int
        ``int64_t``, in.
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
    Declared in ``aclnnop/aclnn_add_lora.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnAddLora(
            _NULL if stream is None else stream._record,
            _NULL if y is None else y._record,
            _NULL if x is None else x._record,
            _NULL if weightB is None else weightB._record,
            _NULL if indices is None else indices._record,
            _NULL if weightAOptional is None else weightAOptional._record,
            layerIdx,
            scale,
            yOffset,
            ySliceSize,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnAddLora",
            _status,
            (y, x, weightB, indices, weightAOptional, layerIdx, scale, yOffset, ySliceSize, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnAddLora",
            (y, x, weightB, indices, weightAOptional, layerIdx, scale, yOffset, ySliceSize, out),
            stream,
        )


def aclnnAddN(tensors, out, *, stream=None):
    """Launch ``aclnnAddN``, which writes ``out``.

    ::

        aclnnStatus aclnnAddNGetWorkspaceSize(
            const aclTensorList *tensors,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    tensors : sequence of Tensor
        ``const aclTensorList *``, in. INT32, INT64, FLOAT16, BF16, FLOAT; ND; rank 1-8.
    out : Tensor
        ``aclTensor *``, out. ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_add_n.h`` of library math. Seen in 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnAddN", (tensors, out), stream)


def aclnnAddV3(self, other, alpha, out, *, stream=None):
    """Launch ``aclnnAddV3``, which writes ``out``.

    ::

        aclnnStatus aclnnAddV3GetWorkspaceSize(
            const aclScalar *self,
            const aclTensor *other,
            const aclScalar *alpha,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, INT32, INT8, BF16.
    other : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, INT32, INT8, BF16; ND; rank 0-8.
    alpha : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, INT32, INT8, BF16.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, INT32, INT8, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_add_v3.h`` of library math. Seen in 2026-08.

    Documented for Ascend 950.
    """
    _call.convert_and_call("aclnnAddV3", (self, other, alpha, out), stream)


def aclnnAddcdiv(self, tensor1, tensor2, value, out, *, stream=None):
    """Launch ``aclnnAddcdiv``, which writes ``out``.

    ::

        aclnnStatus aclnnAddcdivGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *tensor1,
            const aclTensor *tensor2,
            const aclScalar *value,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, DOUBLE, INT64; ND.
    tensor1 : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, DOUBLE, INT64; ND.
    tensor2 : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, DOUBLE, INT64; ND.
    value : number
        ``const aclScalar *``, in. BF16, FLOAT16, FLOAT, DOUBLE, INT64.
    out : Tensor
        ``const aclTensor *``, out. BF16, FLOAT16, FLOAT, DOUBLE, INT64; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_addcdiv.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnAddcdiv", (self, tensor1, tensor2, value, out), stream)


def aclnnAddcmul(self, tensor1, tensor2, value, out, *, stream=None):
    """Launch ``aclnnAddcmul``, which writes ``out``.

    ::

        aclnnStatus aclnnAddcmulGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *tensor1,
            const aclTensor *tensor2,
            const aclScalar *value,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, BF16, INT32, INT64, INT8, UINT8; ND; rank 0-8.
    tensor1 : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, BF16, INT32, INT64, INT8, UINT8; ND; rank 0-8.
    tensor2 : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, BF16, INT32, INT64, INT8, UINT8; ND; rank 0-8.
    value : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, BF16, INT32, INT64, INT8, UINT8.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, BF16, INT32, INT64, INT8, UINT8; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_addcmul.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnAddcmul", (self, tensor1, tensor2, value, out), stream)


def aclnnAddr(self, vec1, vec2, betaOptional, alphaOptional, out, *, stream=None):
    """Launch ``aclnnAddr``, which writes ``out``.

    ::

        aclnnStatus aclnnAddrGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *vec1,
            const aclTensor *vec2,
            const aclScalar *betaOptional,
            const aclScalar *alphaOptional,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL, BF16; ND.
    vec1 : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL, BF16; ND.
    vec2 : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL, BF16; ND.
    betaOptional : number, optional
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL, BF16.
    alphaOptional : number, optional
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL, BF16.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_addr.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnAddr(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if vec1 is None else vec1._record,
            _NULL if vec2 is None else vec2._record,
            _NULL if betaOptional is None else betaOptional._record,
            _NULL if alphaOptional is None else alphaOptional._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnAddr",
            _status,
            (self, vec1, vec2, betaOptional, alphaOptional, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call("aclnnAddr", (self, vec1, vec2, betaOptional, alphaOptional, out), stream)


def aclnnAdds(self, other, alpha, out, *, stream=None):
    """Launch ``aclnnAdds``, which writes ``out``.

    ::

        aclnnStatus aclnnAddsGetWorkspaceSize(
            const aclTensor *self,
            const aclScalar *other,
            const aclScalar *alpha,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16; ND.
    other : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16.
    alpha : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_add.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnAdds", (self, other, alpha, out), stream)


def aclnnAffineGrid(theta, size, alignCorners, out, *, stream=None):
    """Launch ``aclnnAffineGrid``, which writes ``out``.

    ::

        aclnnStatus aclnnAffineGridGetWorkspaceSize(
            const aclTensor *theta,
            const aclIntArray *size,
            bool alignCorners,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    theta : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    size : sequence of int
        ``const aclIntArray *``, in.
    alignCorners : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_affine_grid.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnAffineGrid", (theta, size, alignCorners, out), stream)


def aclnnAll(self, dim, keepdim, out, *, stream=None):
    """Launch ``aclnnAll``, which writes ``out``.

    ::

        aclnnStatus aclnnAllGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *dim,
            bool keepdim,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BOOL, UINT8, INT8, INT16, INT32, INT64, FLOAT, FLOAT16, BF16, DOUBLE; ND.
    dim : sequence of int
        ``const aclIntArray *``, in.
    keepdim : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. BOOL, UINT8; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_all.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnAll", (self, dim, keepdim, out), stream)


def aclnnAmax(self, dim, keepDim, out, *, stream=None):
    """Launch ``aclnnAmax``, which writes ``out``.

    ::

        aclnnStatus aclnnAmaxGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *dim,
            bool keepDim,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL, BF16; ND.
    dim : sequence of int
        ``const aclIntArray *``, in.
    keepDim : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_amax.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnAmax", (self, dim, keepDim, out), stream)


def aclnnAmin(self, dim, keepDim, out, *, stream=None):
    """Launch ``aclnnAmin``, which writes ``out``.

    ::

        aclnnStatus aclnnAminGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *dim,
            bool keepDim,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, BF16, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL; ND.
    dim : sequence of int
        ``const aclIntArray *``, in.
    keepDim : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, BF16, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_amin.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnAmin", (self, dim, keepDim, out), stream)


def aclnnAminmax(self, dim, keepDim, minOut, maxOut, *, stream=None):
    """Launch ``aclnnAminmax``, which writes ``minOut``, ``maxOut``.

    ::

        aclnnStatus aclnnAminmaxGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *dim,
            bool keepDim,
            aclTensor *minOut,
            aclTensor *maxOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, BF16, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL; ND.
    dim : sequence of int
        ``const aclIntArray *``, in.
    keepDim : bool
        ``bool``, in.
    minOut : Tensor
        ``aclTensor *``, out. FLOAT, BF16, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL; ND.
    maxOut : Tensor
        ``aclTensor *``, out. FLOAT, BF16, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_aminmax.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnAminmax", (self, dim, keepDim, minOut, maxOut), stream)


def aclnnAminmaxAll(self, minOut, maxOut, *, stream=None):
    """Launch ``aclnnAminmaxAll``, which writes ``minOut``, ``maxOut``.

    ::

        aclnnStatus aclnnAminmaxAllGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *minOut,
            aclTensor *maxOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, BF16, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL; ND.
    minOut : Tensor
        ``aclTensor *``, out. FLOAT, BF16, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL; ND.
    maxOut : Tensor
        ``aclTensor *``, out. FLOAT, BF16, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_aminmax_all.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnAminmaxAll(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if minOut is None else minOut._record,
            _NULL if maxOut is None else maxOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnAminmaxAll", _status, (self, minOut, maxOut), stream)
    elif _status is None:
        _call.convert_and_call("aclnnAminmaxAll", (self, minOut, maxOut), stream)


def aclnnAminmaxDim(self, dim, keepDim, minOut, maxOut, *, stream=None):
    """Launch ``aclnnAminmaxDim``, which writes ``minOut``, ``maxOut``.

    ::

        aclnnStatus aclnnAminmaxDimGetWorkspaceSize(
            const aclTensor *self,
            int64_t dim,
            bool keepDim,
            aclTensor *minOut,
            aclTensor *maxOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, BF16, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL; ND.
    dim : int
        ``int64_t``, in.
    keepDim : bool
        ``bool``, in.
    minOut : Tensor
        ``aclTensor *``, out. FLOAT, BF16, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL; ND.
    maxOut : Tensor
        ``aclTensor *``, out. FLOAT, BF16, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_aminmax_dim.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnAminmaxDim(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            dim,
            keepDim,
            _NULL if minOut is None else minOut._record,
            _NULL if maxOut is None else maxOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnAminmaxDim", _status, (self, dim, keepDim, minOut, maxOut), stream)
    elif _status is None:
        _call.convert_and_call("aclnnAminmaxDim", (self, dim, keepDim, minOut, maxOut), stream)


def aclnnAmpUpdateScale(
    currentScale,
    growthTracker,
    foundInf,
    growthFactor,
    backoffFactor,
    growthInterval,
    updatedScale,
    updatedGrowthTracker,
    *,
    stream=None,
):
    """Launch ``aclnnAmpUpdateScale``, which writes ``updatedScale``, ``updatedGrowthTracker``.

    ::

        aclnnStatus aclnnAmpUpdateScaleGetWorkspaceSize(
            const aclTensor *currentScale,
            const aclTensor *growthTracker,
            const aclTensor *foundInf,
            double growthFactor,
            double backoffFactor,
            int64_t growthInterval,
            const aclTensor *updatedScale,
            const aclTensor *updatedGrowthTracker,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    currentScale : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    growthTracker : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 1.
    foundInf : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    growthFactor : float
        ``double``, in.
    backoffFactor : float
        ``double``, in.
    growthInterval : int
        ``int64_t``, in.
    updatedScale : Tensor
        ``const aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1.
    updatedGrowthTracker : Tensor
        ``const aclTensor *``, out. INT32; ND; rank 1.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_amp_update_scale.h`` of library math. Seen in 2026-08. The prototype is known
    from documents alone.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnAmpUpdateScale(
            _NULL if stream is None else stream._record,
            _NULL if currentScale is None else currentScale._record,
            _NULL if growthTracker is None else growthTracker._record,
            _NULL if foundInf is None else foundInf._record,
            growthFactor,
            backoffFactor,
            growthInterval,
            _NULL if updatedScale is None else updatedScale._record,
            _NULL if updatedGrowthTracker is None else updatedGrowthTracker._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnAmpUpdateScale",
            _status,
            (currentScale, growthTracker, foundInf, growthFactor, backoffFactor, growthInterval, updatedScale,
             updatedGrowthTracker),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnAmpUpdateScale",
            (currentScale, growthTracker, foundInf, growthFactor, backoffFactor, growthInterval, updatedScale,
             updatedGrowthTracker),
            stream,
        )


def aclnnAngleV2(x, out, *, stream=None):
    """Launch ``aclnnAngleV2``, which writes ``out``.

    ::

        aclnnStatus aclnnAngleV2GetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. BOOL, UINT8, INT8, INT16, INT32, INT64, BF16, FLOAT16, FLOAT, COMPLEX64;
        ND; rank 0-8.
    out : Tensor
        ``const aclTensor *``, out. FLOAT16, FLOAT, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_angle_v2.h`` of library math. Seen in 2026-08. The prototype is known from
    documents alone.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnAngleV2(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnAngleV2", _status, (x, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnAngleV2", (x, out), stream)


def aclnnAny(self, dim, keepdim, out, *, stream=None):
    """Launch ``aclnnAny``, which writes ``out``.

    ::

        aclnnStatus aclnnAnyGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *dim,
            bool keepdim,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BOOL, INT8, UINT8, INT16, INT32, INT64, BF16, FLOAT16, FLOAT, DOUBLE; ND.
    dim : sequence of int
        ``const aclIntArray *``, in.
    keepdim : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. BOOL; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_any.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnAny", (self, dim, keepdim, out), stream)


def aclnnArange(start, end, step, out, *, stream=None):
    """Launch ``aclnnArange``, which writes ``out``.

    ::

        aclnnStatus aclnnArangeGetWorkspaceSize(
            const aclScalar *start,
            const aclScalar *end,
            const aclScalar *step,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    start : number
        ``const aclScalar *``, in. FLOAT16, FLOAT, DOUBLE, UINT8, INT8, INT16, INT32, INT64, BOOL, BF16.
    end : number
        ``const aclScalar *``, in. FLOAT16, FLOAT, DOUBLE, UINT8, INT8, INT16, INT32, INT64, BOOL, BF16.
    step : number
        ``const aclScalar *``, in. FLOAT16, FLOAT, DOUBLE, UINT8, INT8, INT16, INT32, INT64, BOOL, BF16.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, DOUBLE, INT32, INT64, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_arange.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnArange", (start, end, step, out), stream)


def aclnnArgMax(self, dim, keepdim, out, *, stream=None):
    """Launch ``aclnnArgMax``, which writes ``out``.

    ::

        aclnnStatus aclnnArgMaxGetWorkspaceSize(
            const aclTensor *self,
            int64_t dim,
            bool keepdim,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, DOUBLE, INT8, INT16, INT32, INT64, UINT8; ND.
    dim : int
        ``int64_t``, in.
    keepdim : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. INT32, INT64; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_argmax.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnArgMax(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            dim,
            keepdim,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnArgMax", _status, (self, dim, keepdim, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnArgMax", (self, dim, keepdim, out), stream)


def aclnnArgMin(self, dim, keepdim, out, *, stream=None):
    """Launch ``aclnnArgMin``, which writes ``out``.

    ::

        aclnnStatus aclnnArgMinGetWorkspaceSize(
            const aclTensor *self,
            int64_t dim,
            bool keepdim,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, DOUBLE, INT8, INT16, INT32, INT64, UINT8; ND.
    dim : int
        ``int64_t``, in.
    keepdim : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. INT32, INT64; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_argmin.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnArgMin(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            dim,
            keepdim,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnArgMin", _status, (self, dim, keepdim, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnArgMin", (self, dim, keepdim, out), stream)


def aclnnArgsort(self, dim, descending, out, *, stream=None):
    """Launch ``aclnnArgsort``, which writes ``out``.

    ::

        aclnnStatus aclnnArgsortGetWorkspaceSize(
            const aclTensor *self,
            int64_t dim,
            bool descending,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32,
        UINT64; ND.
    dim : int
        ``int64_t``, in.
    descending : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. INT64.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_argsort.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnArgsort(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            dim,
            descending,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnArgsort", _status, (self, dim, descending, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnArgsort", (self, dim, descending, out), stream)


def aclnnAsin(self, out, *, stream=None):
    """Launch ``aclnnAsin``, which writes ``out``.

    ::

        aclnnStatus aclnnAsinGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL; ND.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_asin.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnAsin(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnAsin", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnAsin", (self, out), stream)


def aclnnAsinh(input, out, *, stream=None):
    """Launch ``aclnnAsinh``, which writes ``out``.

    ::

        aclnnStatus aclnnAsinhGetWorkspaceSize(
            const aclTensor *input,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL; ND.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_asinh.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnAsinh(
            _NULL if stream is None else stream._record,
            _NULL if input is None else input._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnAsinh", _status, (input, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnAsinh", (input, out), stream)


def aclnnAtan(input, out, *, stream=None):
    """Launch ``aclnnAtan``, which writes ``out``.

    ::

        aclnnStatus aclnnAtanGetWorkspaceSize(
            const aclTensor *input,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in. INT8, INT16, INT32, INT64, UINT8, BOOL, FLOAT, FLOAT16, DOUBLE, BF16; ND.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_atan.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnAtan(
            _NULL if stream is None else stream._record,
            _NULL if input is None else input._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnAtan", _status, (input, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnAtan", (input, out), stream)


def aclnnAtan2(self, other, out, *, stream=None):
    """Launch ``aclnnAtan2``, which writes ``out``.

    ::

        aclnnStatus aclnnAtan2GetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. INT8, INT16, INT32, INT64, UINT8, BOOL, FLOAT, FLOAT16, DOUBLE, BF16; ND.
    other : Tensor
        ``const aclTensor *``, in. INT8, INT16, INT32, INT64, UINT8, BOOL, FLOAT, FLOAT16, DOUBLE, BF16; ND.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_atan2.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnAtan2(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if other is None else other._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnAtan2", _status, (self, other, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnAtan2", (self, other, out), stream)


def aclnnAtanh(input, out, *, stream=None):
    """Launch ``aclnnAtanh``, which writes ``out``.

    ::

        aclnnStatus aclnnAtanhGetWorkspaceSize(
            const aclTensor *input,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in. INT8, INT16, INT32, INT64, UINT8, BOOL, FLOAT, FLOAT16, DOUBLE; ND.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_atanh.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnAtanh(
            _NULL if stream is None else stream._record,
            _NULL if input is None else input._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnAtanh", _status, (input, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnAtanh", (input, out), stream)


def aclnnBatchNormStats(input, eps, mean, invstd, *, stream=None):
    """Launch ``aclnnBatchNormStats``, which writes ``mean``, ``invstd``.

    ::

        aclnnStatus aclnnBatchNormStatsGetWorkspaceSize(
            const aclTensor *input,
            double eps,
            aclTensor *mean,
            aclTensor *invstd,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    eps : float
        ``double``, in.
    mean : Tensor
        ``aclTensor *``, out. FLOAT; ND; rank 1.
    invstd : Tensor
        ``aclTensor *``, out. FLOAT; ND; rank 1.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_batch_norm_stats.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnBatchNormStats(
            _NULL if stream is None else stream._record,
            _NULL if input is None else input._record,
            eps,
            _NULL if mean is None else mean._record,
            _NULL if invstd is None else invstd._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnBatchNormStats", _status, (input, eps, mean, invstd), stream)
    elif _status is None:
        _call.convert_and_call("aclnnBatchNormStats", (input, eps, mean, invstd), stream)


def aclnnBernoulli(self, prob, seed, offset, out, *, stream=None):
    """Launch ``aclnnBernoulli``, which writes ``out``.

    ::

        aclnnStatus aclnnBernoulliGetWorkspaceSize(
            const aclTensor *self,
            const aclScalar *prob,
            int64_t seed,
            int64_t offset,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, DOUBLE, UINT8, INT8, INT16, INT32, INT64, BOOL, BF16; ND;
        rank 0-8.
    prob : number
        ``const aclScalar *``, in. FLOAT16, FLOAT, DOUBLE, BF16.
    seed : int
        ``int64_t``, in.
    offset : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, DOUBLE, UINT8, INT8, INT16, INT32, INT64, BOOL, BF16; ND; rank
        0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_bernoulli.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnBernoulli", (self, prob, seed, offset, out), stream)


def aclnnBernoulliTensor(self, prob, seed, offset, out, *, stream=None):
    """Launch ``aclnnBernoulliTensor``, which writes ``out``.

    ::

        aclnnStatus aclnnBernoulliTensorGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *prob,
            int64_t seed,
            int64_t offset,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, DOUBLE, UINT8, INT8, INT16, INT32, INT64, BOOL, BF16; ND;
        rank 0-8.
    prob : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, DOUBLE; ND; rank 0-8.
    seed : int
        ``int64_t``, in.
    offset : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, DOUBLE, UINT8, INT8, INT16, INT32, INT64, BOOL, BF16; ND; rank
        0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_bernoulli.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnBernoulliTensor(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if prob is None else prob._record,
            seed,
            offset,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnBernoulliTensor", _status, (self, prob, seed, offset, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnBernoulliTensor", (self, prob, seed, offset, out), stream)


def aclnnBincount(self, weights, minlength, out, *, stream=None):
    """Launch ``aclnnBincount``, which writes ``out``.

    ::

        aclnnStatus aclnnBincountGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *weights,
            int64_t minlength,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. INT8, INT16, INT32, INT64, UINT8; ND.
    weights : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, INT8, INT16, INT32, INT64, UINT8, BOOL; ND.
    minlength : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. INT32, INT64, FLOAT, DOUBLE; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_bincount.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnBincount(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if weights is None else weights._record,
            minlength,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnBincount", _status, (self, weights, minlength, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnBincount", (self, weights, minlength, out), stream)


def aclnnBitwiseAndScalar(self, other, out, *, stream=None):
    """Launch ``aclnnBitwiseAndScalar``, which writes ``out``.

    ::

        aclnnStatus aclnnBitwiseAndScalarGetWorkspaceSize(
            const aclTensor *self,
            const aclScalar *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. INT16, UINT16, INT32, INT64, INT8, UINT8, BOOL; ND.
    other : number
        ``const aclScalar *``, in. INT16, UINT16, INT32, INT64, INT8, UINT8, BOOL.
    out : Tensor
        ``aclTensor *``, out. BOOL, INT8, INT16, UINT16, INT32, INT64, UINT8, FLOAT, FLOAT16, DOUBLE, BF16;
        ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_bitwise_and_scalar.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnBitwiseAndScalar", (self, other, out), stream)


def aclnnBitwiseAndTensor(self, other, out, *, stream=None):
    """Launch ``aclnnBitwiseAndTensor``, which writes ``out``.

    ::

        aclnnStatus aclnnBitwiseAndTensorGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BOOL, INT8, INT16, INT32, INT64, UINT8, UINT16; ND.
    other : Tensor
        ``const aclTensor *``, in. BOOL, INT8, INT16, INT32, INT64, UINT8, UINT16; ND.
    out : Tensor
        ``aclTensor *``, out. BOOL, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_bitwise_and_tensor.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnBitwiseAndTensor(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if other is None else other._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnBitwiseAndTensor", _status, (self, other, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnBitwiseAndTensor", (self, other, out), stream)


def aclnnBitwiseAndTensorOut(self, other, out, *, stream=None):
    """Launch ``aclnnBitwiseAndTensorOut``, which writes ``out``.

    ::

        aclnnStatus aclnnBitwiseAndTensorOutGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. INT16, UINT16, INT32, INT64, INT8, UINT8, BOOL; ND; rank 0-8.
    other : Tensor
        ``const aclTensor *``, in. INT16, UINT16, INT32, INT64, INT8, UINT8, BOOL; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. BOOL, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_bitwiseand.h`` of library math. Seen in 2026-08.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnBitwiseAndTensorOut(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if other is None else other._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnBitwiseAndTensorOut", _status, (self, other, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnBitwiseAndTensorOut", (self, other, out), stream)


def aclnnBitwiseNot(self, out, *, stream=None):
    """Launch ``aclnnBitwiseNot``, which writes ``out``.

    ::

        aclnnStatus aclnnBitwiseNotGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. INT16, INT32, INT64, INT8, UINT8, BOOL; ND.
    out : Tensor
        ``aclTensor *``, out. INT16, INT32, INT64, INT8, UINT8, BOOL; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_bitwise_not.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnBitwiseNot(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnBitwiseNot", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnBitwiseNot", (self, out), stream)


def aclnnBitwiseOrScalar(self, other, out, *, stream=None):
    """Launch ``aclnnBitwiseOrScalar``, which writes ``out``.

    ::

        aclnnStatus aclnnBitwiseOrScalarGetWorkspaceSize(
            const aclTensor *self,
            const aclScalar *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BOOL, INT8, INT16, UINT16, INT32, INT64, UINT8, UINT32, UINT64; ND.
    other : number
        ``const aclScalar *``, in. BOOL, INT8, INT16, UINT16, INT32, INT64, UINT8, UINT32, UINT64.
    out : Tensor
        ``aclTensor *``, out. BOOL, INT8, INT16, UINT16, INT32, INT64, UINT8, FLOAT, FLOAT16, DOUBLE, BF16,
        UINT32, UINT64, COMPLEX64, COMPLEX128; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_bitwise_or_scalar.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnBitwiseOrScalar", (self, other, out), stream)


def aclnnBitwiseOrTensor(self, other, out, *, stream=None):
    """Launch ``aclnnBitwiseOrTensor``, which writes ``out``.

    ::

        aclnnStatus aclnnBitwiseOrTensorGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BOOL, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64; ND.
    other : Tensor
        ``const aclTensor *``, in. BOOL, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64; ND.
    out : Tensor
        ``aclTensor *``, out. BOOL, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_bitwise_or_tensor.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnBitwiseOrTensor(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if other is None else other._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnBitwiseOrTensor", _status, (self, other, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnBitwiseOrTensor", (self, other, out), stream)


def aclnnBitwiseXorScalar(self, other, out, *, stream=None):
    """Launch ``aclnnBitwiseXorScalar``, which writes ``out``.

    ::

        aclnnStatus aclnnBitwiseXorScalarGetWorkspaceSize(
            const aclTensor *self,
            const aclScalar *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BOOL, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64; ND.
    other : number
        ``const aclScalar *``, in. BOOL, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64.
    out : Tensor
        ``aclTensor *``, out. BOOL, INT8, INT16, INT32, INT64, UINT8, FLOAT, FLOAT16, DOUBLE, BF16, UINT16,
        UINT32, UINT64, COMPLEX64, COMPLEX128; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_bitwise_xor_scalar.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnBitwiseXorScalar", (self, other, out), stream)


def aclnnBitwiseXorTensor(self, other, out, *, stream=None):
    """Launch ``aclnnBitwiseXorTensor``, which writes ``out``.

    ::

        aclnnStatus aclnnBitwiseXorTensorGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BOOL, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64; ND.
    other : Tensor
        ``const aclTensor *``, in. BOOL, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64; ND.
    out : Tensor
        ``aclTensor *``, out. BOOL, INT8, INT16, INT32, INT64, UINT8, FLOAT, FLOAT16, DOUBLE, BF16, UINT16,
        UINT32, UINT64, COMPLEX64, COMPLEX128; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_bitwise_xor_tensor.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnBitwiseXorTensor(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if other is None else other._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnBitwiseXorTensor", _status, (self, other, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnBitwiseXorTensor", (self, other, out), stream)


def aclnnCast(self, dtype, out, *, stream=None):
    """Launch ``aclnnCast``, which writes ``out``.

    ::

        aclnnStatus aclnnCastGetWorkspaceSize(
            const aclTensor *self,
            aclDataType dtype,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, UINT16, INT32, UINT32, INT64,
        UINT64, BOOL, COMPLEX32, COMPLEX64, COMPLEX128, BF16, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN,
        FLOAT4_E2M1, FLOAT4_E1M2; ND; rank 0-8.
    dtype : aclDataType
        ``aclDataType``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, UINT16, INT32, UINT32, INT64,
        UINT64, BOOL, COMPLEX32, COMPLEX64, COMPLEX128, BF16, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN,
        FLOAT4_E2M1, FLOAT4_E1M2, INT4; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_cast.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnCast(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            dtype,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnCast", _status, (self, dtype, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnCast", (self, dtype, out), stream)


def aclnnCat(tensors, dim, out, *, stream=None):
    """Launch ``aclnnCat``, which writes ``out``.

    ::

        aclnnStatus aclnnCatGetWorkspaceSize(
            const aclTensorList *tensors,
            int64_t dim,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    tensors : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, INT32, INT64, INT16, INT8, UINT8, UINT16, UINT32,
        UINT64, BOOL, DOUBLE, COMPLEX64, BF16, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN, FLOAT8_E8M0, FLOAT4_E1M2,
        FLOAT4_E2M1; ND; rank 1-8.
    dim : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, INT32, INT64, INT16, INT8, UINT8, UINT16, UINT32, UINT64, BOOL,
        DOUBLE, COMPLEX64, BF16, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN, FLOAT8_E8M0, FLOAT4_E1M2, FLOAT4_E2M1;
        ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_cat.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnCat", (tensors, dim, out), stream)


def aclnnCdist(x1, x2, p, compute_mode, out, *, stream=None):
    """Launch ``aclnnCdist``, which writes ``out``.

    ::

        aclnnStatus aclnnCdistGetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            float p,
            int64_t compute_mode,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    x2 : Tensor
        ``const aclTensor *``, in. ND; rank 2-8.
    p : float
        ``float``, in.
    compute_mode : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_cdist.h`` of library math. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnCdist(
            _NULL if stream is None else stream._record,
            _NULL if x1 is None else x1._record,
            _NULL if x2 is None else x2._record,
            p,
            compute_mode,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnCdist", _status, (x1, x2, p, compute_mode, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnCdist", (x1, x2, p, compute_mode, out), stream)


def aclnnCdistBackward(grad, x1, x2, cdist, p, out, *, stream=None):
    """Launch ``aclnnCdistBackward``, which writes ``out``.

    ::

        aclnnStatus aclnnCdistBackwardGetWorkspaceSize(
            const aclTensor *grad,
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *cdist,
            float p,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    grad : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    x1 : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    x2 : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    cdist : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    p : float
        ``float``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_cdist_backward.h`` of library math. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnCdistBackward(
            _NULL if stream is None else stream._record,
            _NULL if grad is None else grad._record,
            _NULL if x1 is None else x1._record,
            _NULL if x2 is None else x2._record,
            _NULL if cdist is None else cdist._record,
            p,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnCdistBackward", _status, (grad, x1, x2, cdist, p, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnCdistBackward", (grad, x1, x2, cdist, p, out), stream)


def aclnnCeil(self, out, *, stream=None):
    """Launch ``aclnnCeil``, which writes ``out``.

    ::

        aclnnStatus aclnnCeilGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, DOUBLE, BF16; ND.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, DOUBLE, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_ceil.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnCeil(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnCeil", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnCeil", (self, out), stream)


def aclnnChannelShuffle(self, groups, out, *, stream=None):
    """Launch ``aclnnChannelShuffle``, which writes ``out``.

    ::

        aclnnStatus aclnnChannelShuffleGetWorkspaceSize(
            const aclTensor *self,
            int64_t groups,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, DOUBLE, UINT8, INT8, INT16, INT32, INT64, COMPLEX64,
        COMPLEX128, BOOL; ND; rank 3-7.
    groups : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, DOUBLE, UINT8, INT8, INT16, INT32, INT64, COMPLEX64, COMPLEX128,
        BOOL, BF16; ND; rank 3-7.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_channel_shuffle.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnChannelShuffle(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            groups,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnChannelShuffle", _status, (self, groups, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnChannelShuffle", (self, groups, out), stream)


def aclnnChunkCat(tensors, dim, numChunks, out, *, stream=None):
    """Launch ``aclnnChunkCat``, which writes ``out``.

    ::

        aclnnStatus aclnnChunkCatGetWorkspaceSize(
            const aclTensorList *tensors,
            int64_t dim,
            int64_t numChunks,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    tensors : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    dim : int
        ``int64_t``, in.
    numChunks : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_chunk_cat.h`` of library math. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnChunkCat", (tensors, dim, numChunks, out), stream)


def aclnnCircularPad2d(self, padding, out, *, stream=None):
    """Launch ``aclnnCircularPad2d``, which writes ``out``.

    ::

        aclnnStatus aclnnCircularPad2dGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *padding,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT, INT8, INT32; ND; rank 3-4.
    padding : sequence of int
        ``const aclIntArray *``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, BF16, FLOAT, INT8, INT32; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_circular_pad2d.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnCircularPad2d", (self, padding, out), stream)


def aclnnCircularPad2dBackward(gradOutput, self, padding, gradInput, *, stream=None):
    """Launch ``aclnnCircularPad2dBackward``, which writes ``gradInput``.

    ::

        aclnnStatus aclnnCircularPad2dBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            const aclIntArray *padding,
            aclTensor *gradInput,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. ND.
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 3-4.
    padding : sequence of int
        ``const aclIntArray *``, in.
    gradInput : Tensor
        ``aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_circular_pad2d_backward.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnCircularPad2dBackward", (gradOutput, self, padding, gradInput), stream)


def aclnnCircularPad3d(self, padding, out, *, stream=None):
    """Launch ``aclnnCircularPad3d``, which writes ``out``.

    ::

        aclnnStatus aclnnCircularPad3dGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *padding,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT, INT8, INT32; ND; rank 4-5.
    padding : sequence of int
        ``const aclIntArray *``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, BF16, FLOAT, INT8, INT32; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_circular_pad3d.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnCircularPad3d", (self, padding, out), stream)


def aclnnCircularPad3dBackward(gradOutput, self, padding, gradInput, *, stream=None):
    """Launch ``aclnnCircularPad3dBackward``, which writes ``gradInput``.

    ::

        aclnnStatus aclnnCircularPad3dBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            const aclIntArray *padding,
            aclTensor *gradInput,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. ND.
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 4-5.
    padding : sequence of int
        ``const aclIntArray *``, in.
    gradInput : Tensor
        ``aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_circular_pad3d_backward.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnCircularPad3dBackward", (gradOutput, self, padding, gradInput), stream)


def aclnnClamp(self, clipValueMin, clipValueMax, out, *, stream=None):
    """Launch ``aclnnClamp``, which writes ``out``.

    ::

        aclnnStatus aclnnClampGetWorkspaceSize(
            const aclTensor *self,
            const aclScalar *clipValueMin,
            const aclScalar *clipValueMax,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, INT8, UINT8, INT16, INT32, INT64, BOOL, BF16; ND; rank 1-8.
    clipValueMin : number
        ``const aclScalar *``, in. FLOAT16, FLOAT, INT8, UINT8, INT16, INT32, INT64, BOOL, BF16.
    clipValueMax : number
        ``const aclScalar *``, in. FLOAT16, FLOAT, INT8, UINT8, INT16, INT32, INT64, BOOL, BF16.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, INT8, UINT8, INT16, INT32, INT64, BOOL, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_clamp.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnClamp", (self, clipValueMin, clipValueMax, out), stream)


def aclnnClampMax(self, clipValueMax, out, *, stream=None):
    """Launch ``aclnnClampMax``, which writes ``out``.

    ::

        aclnnStatus aclnnClampMaxGetWorkspaceSize(
            const aclTensor *self,
            const aclScalar *clipValueMax,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BF16; ND; rank
        1-8.
    clipValueMax : number
        ``const aclScalar *``, in. FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BF16, BOOL.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_clamp.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnClampMax", (self, clipValueMax, out), stream)


def aclnnClampMaxTensor(self, max, out, *, stream=None):
    """Launch ``aclnnClampMaxTensor``, which writes ``out``.

    ::

        aclnnStatus aclnnClampMaxTensorGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *max,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BF16; ND; rank
        1-8.
    max : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BF16, BOOL; ND;
        rank 1-8.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BF16; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_clamp.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnClampMaxTensor(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if max is None else max._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnClampMaxTensor", _status, (self, max, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnClampMaxTensor", (self, max, out), stream)


def aclnnClampMin(self, clipValueMin, out, *, stream=None):
    """Launch ``aclnnClampMin``, which writes ``out``.

    ::

        aclnnStatus aclnnClampMinGetWorkspaceSize(
            const aclTensor *self,
            const aclScalar *clipValueMin,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BF16; ND; rank
        1-8.
    clipValueMin : number
        ``const aclScalar *``, in. FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BF16, BOOL.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_clamp.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnClampMin", (self, clipValueMin, out), stream)


def aclnnClampMinTensor(self, clipValueMin, out, *, stream=None):
    """Launch ``aclnnClampMinTensor``, which writes ``out``.

    ::

        aclnnStatus aclnnClampMinTensorGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *clipValueMin,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BF16; ND; rank
        1-8.
    clipValueMin : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BF16, BOOL; ND;
        rank 1-8.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BF16; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_clamp.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnClampMinTensor(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if clipValueMin is None else clipValueMin._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnClampMinTensor", _status, (self, clipValueMin, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnClampMinTensor", (self, clipValueMin, out), stream)


def aclnnClampTensor(self, clipValueMin, clipValueMax, out, *, stream=None):
    """Launch ``aclnnClampTensor``, which writes ``out``.

    ::

        aclnnStatus aclnnClampTensorGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *clipValueMin,
            const aclTensor *clipValueMax,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BF16; ND; rank
        1-8.
    clipValueMin : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BF16, BOOL; ND;
        rank 1-8.
    clipValueMax : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BF16, BOOL; ND;
        rank 1-8.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BF16; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_clamp.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnClampTensor(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if clipValueMin is None else clipValueMin._record,
            _NULL if clipValueMax is None else clipValueMax._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnClampTensor", _status, (self, clipValueMin, clipValueMax, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnClampTensor", (self, clipValueMin, clipValueMax, out), stream)


def aclnnComplex(real, imag, out, *, stream=None):
    """Launch ``aclnnComplex``, which writes ``out``.

    ::

        aclnnStatus aclnnComplexGetWorkspaceSize(
            const aclTensor *real,
            const aclTensor *imag,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    real : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE; ND.
    imag : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE; ND.
    out : Tensor
        ``aclTensor *``, out. COMPLEX64, COMPLEX32, COMPLEX128; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_complex.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnComplex(
            _NULL if stream is None else stream._record,
            _NULL if real is None else real._record,
            _NULL if imag is None else imag._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnComplex", _status, (real, imag, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnComplex", (real, imag, out), stream)


def aclnnConfusionTranspose(x, perm, shape, transpose_first, out, *, stream=None):
    """Launch ``aclnnConfusionTranspose``, which writes ``out``.

    ::

        aclnnStatus aclnnConfusionTransposeGetWorkspaceSize(
            const aclTensor *x,
            const aclIntArray *perm,
            const aclIntArray *shape,
            bool transpose_first,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64, FLOAT16, FLOAT,
        BF16; ND; rank 1-8.
    perm : sequence of int
        ``const aclIntArray *``, in.
    shape : sequence of int
        ``const aclIntArray *``, in.
    transpose_first : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_confusion_transpose.h`` of library math. Seen in 2026-08.

    Documented for Ascend 950.
    """
    _call.convert_and_call("aclnnConfusionTranspose", (x, perm, shape, transpose_first, out), stream)


def aclnnConstantPadNd(self, pad, value, out, *, stream=None):
    """Launch ``aclnnConstantPadNd``, which writes ``out``.

    ::

        aclnnStatus aclnnConstantPadNdGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *pad,
            const aclScalar *value,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, INT32, INT64, INT16, INT8, UINT8, UINT16, UINT32, UINT64,
        BOOL, DOUBLE, COMPLEX64, COMPLEX128, BF16, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN, FLOAT8_E8M0,
        FLOAT4_E2M1, FLOAT4_E1M2; ND; rank 0-8.
    pad : sequence of int
        ``const aclIntArray *``, in.
    value : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, INT32, INT64, INT16, INT8, UINT8, UINT16, UINT32, UINT64,
        BOOL, DOUBLE, COMPLEX64, COMPLEX128, BF16, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN, FLOAT8_E8M0,
        FLOAT6_E3M2, FLOAT6_E2M3, FLOAT4_E2M1, FLOAT4_E1M2.
    out : Tensor
        ``aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_constant_pad_nd.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnConstantPadNd", (self, pad, value, out), stream)


def aclnnCos(input, out, *, stream=None):
    """Launch ``aclnnCos``, which writes ``out``.

    ::

        aclnnStatus aclnnCosGetWorkspaceSize(
            const aclTensor *input,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in. INT8, INT16, INT32, INT64, UINT8, BOOL, FLOAT, FLOAT16, DOUBLE, COMPLEX64,
        COMPLEX128, BF16; ND.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_cos.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnCos(
            _NULL if stream is None else stream._record,
            _NULL if input is None else input._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnCos", _status, (input, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnCos", (input, out), stream)


def aclnnCosh(self, out, *, stream=None):
    """Launch ``aclnnCosh``, which writes ``out``.

    ::

        aclnnStatus aclnnCoshGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE; ND.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_cosh.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnCosh(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnCosh", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnCosh", (self, out), stream)


def aclnnCummax(self, dim, valuesOut, indicesOut, *, stream=None):
    """Launch ``aclnnCummax``, which writes ``valuesOut``, ``indicesOut``.

    ::

        aclnnStatus aclnnCummaxGetWorkspaceSize(
            const aclTensor *self,
            int64_t dim,
            aclTensor *valuesOut,
            aclTensor *indicesOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, DOUBLE, UINT8, INT8, INT16, INT32, INT64, BOOL, BF16; ND.
    dim : int
        ``int64_t``, in.
    valuesOut : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, DOUBLE, UINT8, INT8, INT16, INT32, INT64, BOOL, BF16; ND.
    indicesOut : Tensor
        ``aclTensor *``, out. INT32, INT64; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_cummax.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnCummax(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            dim,
            _NULL if valuesOut is None else valuesOut._record,
            _NULL if indicesOut is None else indicesOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnCummax", _status, (self, dim, valuesOut, indicesOut), stream)
    elif _status is None:
        _call.convert_and_call("aclnnCummax", (self, dim, valuesOut, indicesOut), stream)


def aclnnCummin(self, dim, valuesOut, indicesOut, *, stream=None):
    """Launch ``aclnnCummin``, which writes ``valuesOut``, ``indicesOut``.

    ::

        aclnnStatus aclnnCumminGetWorkspaceSize(
            const aclTensor *self,
            int64_t dim,
            aclTensor *valuesOut,
            aclTensor *indicesOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, DOUBLE, UINT8, INT8, INT16, INT32, INT64, FLOAT16, BF16, BOOL; ND.
    dim : int
        ``int64_t``, in.
    valuesOut : Tensor
        ``aclTensor *``, out. FLOAT, DOUBLE, UINT8, INT8, INT16, INT32, INT64, FLOAT16, BF16, BOOL; ND.
    indicesOut : Tensor
        ``aclTensor *``, out. INT32, INT64; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_cummin.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnCummin(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            dim,
            _NULL if valuesOut is None else valuesOut._record,
            _NULL if indicesOut is None else indicesOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnCummin", _status, (self, dim, valuesOut, indicesOut), stream)
    elif _status is None:
        _call.convert_and_call("aclnnCummin", (self, dim, valuesOut, indicesOut), stream)


def aclnnCumprod(input, dim, dtype, out, *, stream=None):
    """Launch ``aclnnCumprod``, which writes ``out``.

    ::

        aclnnStatus aclnnCumprodGetWorkspaceSize(
            const aclTensor *input,
            const aclScalar *dim,
            aclDataType dtype,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, UINT16,
        UINT32, UINT64; ND.
    dim : number
        ``const aclScalar *``, in. INT32.
    dtype : aclDataType
        ``aclDataType``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32,
        UINT64; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_cumprod.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnCumprod", (input, dim, dtype, out), stream)


def aclnnCumsum(self, dim, dtype, out, *, stream=None):
    """Launch ``aclnnCumsum``, which writes ``out``.

    ::

        aclnnStatus aclnnCumsumGetWorkspaceSize(
            const aclTensor *self,
            int64_t dim,
            aclDataType dtype,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, INT32, DOUBLE, UINT8, INT8, INT16, INT64, COMPLEX64,
        COMPLEX128, BF16; ND.
    dim : int
        ``int64_t``, in.
    dtype : aclDataType
        ``aclDataType``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, INT32, DOUBLE, UINT8, INT8, INT16, INT64, COMPLEX64, COMPLEX128,
        BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_cumsum.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnCumsum(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            dim,
            dtype,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnCumsum", _status, (self, dim, dtype, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnCumsum", (self, dim, dtype, out), stream)


def aclnnCumsumV2(self, dim, exclusive, reverse, out, *, stream=None):
    """Launch ``aclnnCumsumV2``, which writes ``out``.

    ::

        aclnnStatus aclnnCumsumV2GetWorkspaceSize(
            const aclTensor *self,
            int64_t dim,
            bool exclusive,
            bool reverse,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, INT32, DOUBLE, UINT8, INT8, INT16, INT64, COMPLEX64,
        COMPLEX128, BF16; ND.
    dim : int
        ``int64_t``, in.
    exclusive : bool
        ``bool``, in.
    reverse : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, INT32, DOUBLE, UINT8, INT8, INT16, INT64, COMPLEX64, COMPLEX128,
        BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_cumsum.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnCumsumV2(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            dim,
            exclusive,
            reverse,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnCumsumV2", _status, (self, dim, exclusive, reverse, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnCumsumV2", (self, dim, exclusive, reverse, out), stream)


def aclnnDiag(self, diagonal, out, *, stream=None):
    """Launch ``aclnnDiag``, which writes ``out``.

    ::

        aclnnStatus aclnnDiagGetWorkspaceSize(
            const aclTensor *self,
            int64_t diagonal,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX64,
        BF16; ND; rank 1,2.
    diagonal : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. ND; rank 1,2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_diag.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnDiag(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            diagonal,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnDiag", _status, (self, diagonal, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnDiag", (self, diagonal, out), stream)


def aclnnDiagFlat(self, diagonal, out, *, stream=None):
    """Launch ``aclnnDiagFlat``, which writes ``out``.

    ::

        aclnnStatus aclnnDiagFlatGetWorkspaceSize(
            const aclTensor *self,
            int64_t diagonal,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX64,
        BF16; ND; rank 1-8.
    diagonal : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_diag_flat.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnDiagFlat(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            diagonal,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnDiagFlat", _status, (self, diagonal, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnDiagFlat", (self, diagonal, out), stream)


def aclnnDigamma(self, out, *, stream=None):
    """Launch ``aclnnDigamma``, which writes ``out``.

    ::

        aclnnStatus aclnnDigammaGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in.
    out : Tensor
        ``aclTensor *``, out.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_digamma.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnDigamma(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnDigamma", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnDigamma", (self, out), stream)


def aclnnDiv(self, other, out, *, stream=None):
    """Launch ``aclnnDiv``, which writes ``out``.

    ::

        aclnnStatus aclnnDivGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16; ND.
    other : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16; ND.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_div.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnDiv(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if other is None else other._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnDiv", _status, (self, other, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnDiv", (self, other, out), stream)


def aclnnDivMod(self, other, mode, out, *, stream=None):
    """Launch ``aclnnDivMod``, which writes ``out``.

    ::

        aclnnStatus aclnnDivModGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *other,
            int mode,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16; ND.
    other : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16; ND.
    mode : int
        ``int``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_div.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnDivMod(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if other is None else other._record,
            mode,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnDivMod", _status, (self, other, mode, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnDivMod", (self, other, mode, out), stream)


def aclnnDivMods(self, other, mode, out, *, stream=None):
    """Launch ``aclnnDivMods``, which writes ``out``.

    ::

        aclnnStatus aclnnDivModsGetWorkspaceSize(
            const aclTensor *self,
            const aclScalar *other,
            int mode,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16; ND.
    other : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16.
    mode : int
        ``int``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_div.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnDivMods", (self, other, mode, out), stream)


def aclnnDivs(self, other, out, *, stream=None):
    """Launch ``aclnnDivs``, which writes ``out``.

    ::

        aclnnStatus aclnnDivsGetWorkspaceSize(
            const aclTensor *self,
            const aclScalar *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16; ND.
    other : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_div.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnDivs", (self, other, out), stream)


def aclnnDot(self, tensor, out, *, stream=None):
    """Launch ``aclnnDot``, which writes ``out``.

    ::

        aclnnStatus aclnnDotGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *tensor,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, INT8, INT32, UINT8; ND; rank 1.
    tensor : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, INT8, INT32, UINT8; ND; rank 1.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT, INT8, INT32, UINT8; ND; rank 0.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_dot.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnDot(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if tensor is None else tensor._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnDot", _status, (self, tensor, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnDot", (self, tensor, out), stream)


def aclnnDropout(input, p, train, seed, offset, out, maskOut, *, stream=None):
    """Launch ``aclnnDropout``, which writes ``out``, ``maskOut``.

    ::

        aclnnStatus aclnnDropoutGetWorkspaceSize(
            const aclTensor *input,
            double p,
            bool train,
            int64_t seed,
            int64_t offset,
            aclTensor *out,
            aclTensor *maskOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 1-8.
    p : float
        ``double``, in.
    train : bool
        ``bool``, in.
    seed : int
        ``int64_t``, in.
    offset : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT; ND; rank 1-8.
    maskOut : Tensor
        ``aclTensor *``, out. UINT8; ND; rank 1.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_dropout.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnDropout(
            _NULL if stream is None else stream._record,
            _NULL if input is None else input._record,
            p,
            train,
            seed,
            offset,
            _NULL if out is None else out._record,
            _NULL if maskOut is None else maskOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnDropout", _status, (input, p, train, seed, offset, out, maskOut), stream)
    elif _status is None:
        _call.convert_and_call("aclnnDropout", (input, p, train, seed, offset, out, maskOut), stream)


def aclnnDropoutBackward(gradOutput, mask, scale, out, *, stream=None):
    """Launch ``aclnnDropoutBackward``, which writes ``out``.

    ::

        aclnnStatus aclnnDropoutBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *mask,
            double scale,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    mask : Tensor
        ``const aclTensor *``, in. UINT8; ND; rank 1-8.
    scale : float
        ``double``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_dropout_backward.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnDropoutBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradOutput is None else gradOutput._record,
            _NULL if mask is None else mask._record,
            scale,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnDropoutBackward", _status, (gradOutput, mask, scale, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnDropoutBackward", (gradOutput, mask, scale, out), stream)


def aclnnDropoutDoMask(self, mask, prob, out, *, stream=None):
    """Launch ``aclnnDropoutDoMask``, which writes ``out``.

    ::

        aclnnStatus aclnnDropoutDoMaskGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *mask,
            double prob,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    mask : Tensor
        ``const aclTensor *``, in. UINT8; ND; rank 0-8.
    prob : float
        ``double``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_dropout_do_mask.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnDropoutDoMask(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if mask is None else mask._record,
            prob,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnDropoutDoMask", _status, (self, mask, prob, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnDropoutDoMask", (self, mask, prob, out), stream)


def aclnnDropoutGenMask(shape, prob, seed, offset, out, *, stream=None):
    """Launch ``aclnnDropoutGenMask``, which writes ``out``.

    ::

        aclnnStatus aclnnDropoutGenMaskGetWorkspaceSize(
            const aclIntArray *shape,
            double prob,
            int64_t seed,
            int64_t offset,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    shape : sequence of int
        ``const aclIntArray *``, in.
    prob : float
        ``double``, in.
    seed : int
        ``int64_t``, in.
    offset : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. UINT8; ND; rank 1.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_dropout_gen_mask.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnDropoutGenMask", (shape, prob, seed, offset, out), stream)


def aclnnDropoutGenMaskV2(shape, prob, seed, offset, probDataType, out, *, stream=None):
    """Launch ``aclnnDropoutGenMaskV2``, which writes ``out``.

    ::

        aclnnStatus aclnnDropoutGenMaskV2GetWorkspaceSize(
            const aclIntArray *shape,
            double prob,
            int64_t seed,
            int64_t offset,
            aclDataType probDataType,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    shape : sequence of int
        ``const aclIntArray *``, in.
    prob : float
        ``double``, in.
    seed : int
        ``int64_t``, in.
    offset : int
        ``int64_t``, in.
    probDataType : aclDataType
        ``aclDataType``, in.
    out : Tensor
        ``aclTensor *``, out. UINT8; ND; rank 1.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_dropout_gen_mask.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call(
        "aclnnDropoutGenMaskV2",
        (shape, prob, seed, offset, probDataType, out),
        stream,
    )


def aclnnDropoutGenMaskV2Tensor(
    shape,
    prob,
    seedTensor,
    offsetTensor,
    offset,
    probDataType,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnDropoutGenMaskV2Tensor``, which writes ``out``.

    ::

        aclnnStatus aclnnDropoutGenMaskV2TensorGetWorkspaceSize(
            const aclIntArray *shape,
            double prob,
            const aclTensor *seedTensor,
            const aclTensor *offsetTensor,
            int64_t offset,
            aclDataType probDataType,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    shape : sequence of int
        ``const aclIntArray *``, in.
    prob : float
        ``double``, in.
    seedTensor : Tensor
        ``const aclTensor *``, in. INT64; ND.
    offsetTensor : Tensor
        ``const aclTensor *``, in. INT64; ND.
    offset : int
        ``int64_t``, in.
    probDataType : aclDataType
        ``aclDataType``, in.
    out : Tensor
        ``aclTensor *``, out. UINT8; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_dropout_gen_mask.h`` of library math. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnDropoutGenMaskV2Tensor",
        (shape, prob, seedTensor, offsetTensor, offset, probDataType, out),
        stream,
    )


def aclnnDropoutV3(input, optionalNoiseShape, p, seed, offset, out, maskOut, *, stream=None):
    """Launch ``aclnnDropoutV3``, which writes ``out``, ``maskOut``.

    ::

        aclnnStatus aclnnDropoutV3GetWorkspaceSize(
            const aclTensor *input,
            const aclTensor *optionalNoiseShape,
            double p,
            int64_t seed,
            int64_t offset,
            aclTensor *out,
            aclTensor *maskOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    optionalNoiseShape : Tensor
        ``const aclTensor *``, in. INT64; ND; rank 0.
    p : float
        ``double``, in.
    seed : int
        ``int64_t``, in.
    offset : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    maskOut : Tensor
        ``aclTensor *``, out. UINT8; ND; rank 1.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_dropout_v3.h`` of library math. Seen in 2026-08.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnDropoutV3(
            _NULL if stream is None else stream._record,
            _NULL if input is None else input._record,
            _NULL if optionalNoiseShape is None else optionalNoiseShape._record,
            p,
            seed,
            offset,
            _NULL if out is None else out._record,
            _NULL if maskOut is None else maskOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnDropoutV3",
            _status,
            (input, optionalNoiseShape, p, seed, offset, out, maskOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnDropoutV3",
            (input, optionalNoiseShape, p, seed, offset, out, maskOut),
            stream,
        )


def aclnnDropoutV3Grad(gradY, mask, scale, gradX, *, stream=None):
    """Launch ``aclnnDropoutV3Grad``, which writes ``gradX``.

    ::

        aclnnStatus aclnnDropoutV3GradGetWorkspaceSize(
            const aclTensor *gradY,
            const aclTensor *mask,
            double scale,
            aclTensor *gradX,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradY : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    mask : Tensor
        ``const aclTensor *``, in. UINT8; ND; rank 0-8.
    scale : float
        ``double``, in.
    gradX : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_dropout_v3_grad.h`` of library math. Seen in 2026-08.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnDropoutV3Grad(
            _NULL if stream is None else stream._record,
            _NULL if gradY is None else gradY._record,
            _NULL if mask is None else mask._record,
            scale,
            _NULL if gradX is None else gradX._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnDropoutV3Grad", _status, (gradY, mask, scale, gradX), stream)
    elif _status is None:
        _call.convert_and_call("aclnnDropoutV3Grad", (gradY, mask, scale, gradX), stream)


def aclnnEqScalar(self, other, out, *, stream=None):
    """Launch ``aclnnEqScalar``, which writes ``out``.

    ::

        aclnnStatus aclnnEqScalarGetWorkspaceSize(
            const aclTensor *self,
            const aclScalar *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. DOUBLE, FLOAT16, FLOAT, BF16, INT64, INT32, INT8, UINT8, BOOL, INT16,
        COMPLEX64, COMPLEX128, UINT32, UINT64; ND.
    other : number
        ``const aclScalar *``, in. DOUBLE, FLOAT16, FLOAT, BF16, INT64, INT32, INT8, UINT8, BOOL, INT16,
        COMPLEX64, COMPLEX128, UINT32, UINT64.
    out : Tensor
        ``aclTensor *``, out. DOUBLE, FLOAT16, FLOAT, BF16, INT64, INT32, INT8, UINT8, BOOL, INT16, COMPLEX64,
        COMPLEX128, UINT64, UINT32, UINT16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_eq_scalar.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnEqScalar", (self, other, out), stream)


def aclnnEqTensor(self, other, out, *, stream=None):
    """Launch ``aclnnEqTensor``, which writes ``out``.

    ::

        aclnnStatus aclnnEqTensorGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. DOUBLE, FLOAT16, FLOAT, BF16, INT64, INT32, INT8, UINT8, BOOL, INT16,
        COMPLEX64, COMPLEX128, UINT32, UINT64; ND.
    other : Tensor
        ``const aclTensor *``, in. DOUBLE, FLOAT16, FLOAT, BF16, INT64, INT32, INT8, UINT8, BOOL, INT16,
        COMPLEX64, COMPLEX128, UINT32, UINT64; ND.
    out : Tensor
        ``aclTensor *``, out. DOUBLE, FLOAT16, FLOAT, BF16, INT64, INT32, INT8, UINT8, BOOL, INT16, COMPLEX64,
        COMPLEX128, UINT64, UINT32, UINT16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_eq_tensor.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnEqTensor(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if other is None else other._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnEqTensor", _status, (self, other, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnEqTensor", (self, other, out), stream)


def aclnnEqual(self, other, out, *, stream=None):
    """Launch ``aclnnEqual``, which writes ``out``.

    ::

        aclnnStatus aclnnEqualGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, INT32, INT8, UINT8, BOOL, DOUBLE, INT64, INT16, UINT16,
        UINT32, UINT64, BF16; ND.
    other : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, INT32, INT8, UINT8, BOOL, DOUBLE, INT64, INT16, UINT16,
        UINT32, UINT64, BF16; ND.
    out : Tensor
        ``aclTensor *``, out.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_equal.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnEqual(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if other is None else other._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnEqual", _status, (self, other, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnEqual", (self, other, out), stream)


def aclnnErf(self, out, *, stream=None):
    """Launch ``aclnnErf``, which writes ``out``.

    ::

        aclnnStatus aclnnErfGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. DOUBLE, FLOAT, FLOAT16, BOOL, INT64; ND.
    out : Tensor
        ``aclTensor *``, out. DOUBLE, FLOAT, FLOAT16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_erf.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnErf(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnErf", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnErf", (self, out), stream)


def aclnnErfc(self, out, *, stream=None):
    """Launch ``aclnnErfc``, which writes ``out``.

    ::

        aclnnStatus aclnnErfcGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. DOUBLE, FLOAT, FLOAT16, BOOL, INT64; ND.
    out : Tensor
        ``aclTensor *``, out. DOUBLE, FLOAT, FLOAT16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_erfc.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnErfc(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnErfc", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnErfc", (self, out), stream)


def aclnnExp(self, out, *, stream=None):
    """Launch ``aclnnExp``, which writes ``out``.

    ::

        aclnnStatus aclnnExpGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128, BOOL, INT64, BF16; ND.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_exp.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnExp(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnExp", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnExp", (self, out), stream)


def aclnnExp2(self, out, *, stream=None):
    """Launch ``aclnnExp2``, which writes ``out``.

    ::

        aclnnStatus aclnnExp2GetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BOOL, INT8, UINT8, INT16, INT32, INT64, FLOAT, FLOAT16, BF16, DOUBLE; ND.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16, DOUBLE; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_exp2.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnExp2(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnExp2", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnExp2", (self, out), stream)


def aclnnExpSegsum(self, out, *, stream=None):
    """Launch ``aclnnExpSegsum``, which writes ``out``.

    ::

        aclnnStatus aclnnExpSegsumGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND; rank 3-4.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, BF16; ND; rank 4-5.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_segsum.h`` of library math. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnExpSegsum(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnExpSegsum", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnExpSegsum", (self, out), stream)


def aclnnExpSegsumBackward(gradOutput, gradSelf, gradInput, *, stream=None):
    """Launch ``aclnnExpSegsumBackward``, which writes ``gradInput``.

    ::

        aclnnStatus aclnnExpSegsumBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *gradSelf,
            aclTensor *gradInput,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 4-5.
    gradSelf : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 4-5.
    gradInput : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 3-4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_exp_segsum_backward.h`` of library math. Seen in 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnExpSegsumBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradOutput is None else gradOutput._record,
            _NULL if gradSelf is None else gradSelf._record,
            _NULL if gradInput is None else gradInput._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnExpSegsumBackward", _status, (gradOutput, gradSelf, gradInput), stream)
    elif _status is None:
        _call.convert_and_call("aclnnExpSegsumBackward", (gradOutput, gradSelf, gradInput), stream)


def aclnnExpand(self, size, out, *, stream=None):
    """Launch ``aclnnExpand``, which writes ``out``.

    ::

        aclnnStatus aclnnExpandGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *size,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, UINT8, INT8, INT32, INT64, BOOL, BF16; ND; rank 0-8.
    size : sequence of int
        ``const aclIntArray *``, in.
    out : Tensor
        ``aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_expand.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnExpand", (self, size, out), stream)


def aclnnExpm1(self, out, *, stream=None):
    """Launch ``aclnnExpm1``, which writes ``out``.

    ::

        aclnnStatus aclnnExpm1GetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. INT64, BOOL, FLOAT, FLOAT16, BF16; ND.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_expm1.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnExpm1(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnExpm1", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnExpm1", (self, out), stream)


def aclnnEye(n, m, out, *, stream=None):
    """Launch ``aclnnEye``, which writes ``out``.

    ::

        aclnnStatus aclnnEyeGetWorkspaceSize(
            int64_t n,
            int64_t m,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    n : int
        ``int64_t``, in.
    m : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, INT32, INT16, INT8, UINT8, INT64, BOOL, BF16; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_eye.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnEye(
            _NULL if stream is None else stream._record,
            n,
            m,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnEye", _status, (n, m, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnEye", (n, m, out), stream)


def aclnnFlatten(self, axis, out, *, stream=None):
    """Launch ``aclnnFlatten``, which writes ``out``.

    ::

        aclnnStatus aclnnFlattenGetWorkspaceSize(
            const aclTensor *self,
            int64_t axis,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64, BOOL, BF16,
        FLOAT, FLOAT16; ND; rank 2-8.
    axis : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_flatten.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnFlatten(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            axis,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnFlatten", _status, (self, axis, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnFlatten", (self, axis, out), stream)


def aclnnFloor(self, out, *, stream=None):
    """Launch ``aclnnFloor``, which writes ``out``.

    ::

        aclnnStatus aclnnFloorGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. DOUBLE, FLOAT, FLOAT16, INT64, INT32, INT16, INT8, UINT64, UINT32, UINT16,
        UINT8; ND.
    out : Tensor
        ``aclTensor *``, out. DOUBLE, FLOAT, FLOAT16, INT64, INT32, INT16, INT8, UINT64, UINT32, UINT16,
        UINT8; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_floor.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnFloor(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnFloor", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnFloor", (self, out), stream)


def aclnnFloorDivide(self, other, out, *, stream=None):
    """Launch ``aclnnFloorDivide``, which writes ``out``.

    ::

        aclnnStatus aclnnFloorDivideGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL; ND.
    other : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL; ND.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, COMPLEX64, COMPLEX128;
        ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_floor_divide.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnFloorDivide(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if other is None else other._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnFloorDivide", _status, (self, other, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnFloorDivide", (self, other, out), stream)


def aclnnFloorDivides(self, other, out, *, stream=None):
    """Launch ``aclnnFloorDivides``, which writes ``out``.

    ::

        aclnnStatus aclnnFloorDividesGetWorkspaceSize(
            const aclTensor *self,
            const aclScalar *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL; ND.
    other : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_floor_divide.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnFloorDivides", (self, other, out), stream)


def aclnnFmodScalar(self, other, out, *, stream=None):
    """Launch ``aclnnFmodScalar``, which writes ``out``.

    ::

        aclnnStatus aclnnFmodScalarGetWorkspaceSize(
            const aclTensor *self,
            const aclScalar *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. DOUBLE, BF16, FLOAT16, FLOAT, INT32, INT64, INT8, UINT8; ND; rank 0-8.
    other : number
        ``const aclScalar *``, in. DOUBLE, BF16, FLOAT16, FLOAT, INT32, INT64, INT8, UINT8.
    out : Tensor
        ``aclTensor *``, out. DOUBLE, BF16, FLOAT16, FLOAT, INT32, INT64, INT8, UINT8; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_fmod_scalar.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnFmodScalar", (self, other, out), stream)


def aclnnFmodTensor(self, other, out, *, stream=None):
    """Launch ``aclnnFmodTensor``, which writes ``out``.

    ::

        aclnnStatus aclnnFmodTensorGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. DOUBLE, BF16, FLOAT16, FLOAT, INT32, INT64, INT8, UINT8; ND; rank 0-8.
    other : Tensor
        ``const aclTensor *``, in. DOUBLE, BF16, FLOAT16, FLOAT, INT32, INT64, INT8, UINT8; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. DOUBLE, BF16, FLOAT16, FLOAT, INT32, INT64, INT8, UINT8; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_fmod_tensor.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnFmodTensor(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if other is None else other._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnFmodTensor", _status, (self, other, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnFmodTensor", (self, other, out), stream)


def aclnnFrac(input, out, *, stream=None):
    """Launch ``aclnnFrac``, which writes ``out``.

    ::

        aclnnStatus aclnnFracGetWorkspaceSize(
            const aclTensor *input,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, UINT8, INT8, INT16, INT32, INT64, BF16; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, UINT8, INT8, INT16, INT32, INT64, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_frac.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnFrac(
            _NULL if stream is None else stream._record,
            _NULL if input is None else input._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnFrac", _status, (input, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnFrac", (input, out), stream)


def aclnnGcd(self, other, out, *, stream=None):
    """Launch ``aclnnGcd``, which writes ``out``.

    ::

        aclnnStatus aclnnGcdGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. UINT8, INT8, INT16, INT32, INT64; ND; rank 1-8.
    other : Tensor
        ``const aclTensor *``, in. UINT8, INT8, INT16, INT32, INT64; ND; rank 1-8.
    out : Tensor
        ``aclTensor *``, out. UINT8, INT8, UINT16, INT16, INT32, UINT32, INT64, UINT64; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_gcd.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnGcd(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if other is None else other._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnGcd", _status, (self, other, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnGcd", (self, other, out), stream)


def aclnnGeScalar(self, other, out, *, stream=None):
    """Launch ``aclnnGeScalar``, which writes ``out``.

    ::

        aclnnStatus aclnnGeScalarGetWorkspaceSize(
            const aclTensor *self,
            const aclScalar *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. DOUBLE, BF16, FLOAT16, FLOAT, INT32, UINT32, INT64, UINT64, INT16, UINT16,
        INT8, UINT8, BOOL; ND; rank 0-8.
    other : number
        ``const aclScalar *``, in. DOUBLE, BF16, FLOAT16, FLOAT, INT32, UINT32, INT64, UINT64, INT16, UINT16,
        INT8, UINT8, BOOL.
    out : Tensor
        ``aclTensor *``, out. DOUBLE, BF16, FLOAT16, FLOAT, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8,
        UINT8, BOOL, COMPLEX64, COMPLEX128; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_ge_scalar.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnGeScalar", (self, other, out), stream)


def aclnnGeTensor(self, other, out, *, stream=None):
    """Launch ``aclnnGeTensor``, which writes ``out``.

    ::

        aclnnStatus aclnnGeTensorGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. DOUBLE, FLOAT16, FLOAT, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8,
        UINT8, BOOL, BF16; ND; rank 0-8.
    other : Tensor
        ``const aclTensor *``, in. DOUBLE, FLOAT16, FLOAT, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8,
        UINT8, BOOL, BF16; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. DOUBLE, BF16, FLOAT16, FLOAT, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8,
        UINT8, BOOL, COMPLEX64, COMPLEX128; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_ge_tensor.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnGeTensor(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if other is None else other._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnGeTensor", _status, (self, other, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnGeTensor", (self, other, out), stream)


def aclnnGer(self, vec2, out, *, stream=None):
    """Launch ``aclnnGer``, which writes ``out``.

    ::

        aclnnStatus aclnnGerGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *vec2,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, BF16, INT8, INT16, INT32, INT64, UINT8, BOOL,
        COMPLEX64, COMPLEX128; ND; rank 1.
    vec2 : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, BF16, INT8, INT16, INT32, INT64, UINT8, BOOL,
        COMPLEX64, COMPLEX128; ND; rank 1.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, BF16, INT8, INT16, INT32, INT64, UINT8, BOOL, COMPLEX64,
        COMPLEX128; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_ger.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnGer(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if vec2 is None else vec2._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnGer", _status, (self, vec2, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnGer", (self, vec2, out), stream)


def aclnnGlobalAveragePool(self, out, *, stream=None):
    """Launch ``aclnnGlobalAveragePool``, which writes ``out``.

    ::

        aclnnStatus aclnnGlobalAveragePoolGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, BF16; ND, NCHW, NCDHW; rank 4-8.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, BF16; ND, NCHW, NCDHW; rank 4-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_global_average_pool.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnGlobalAveragePool(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnGlobalAveragePool", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnGlobalAveragePool", (self, out), stream)


def aclnnGlobalMaxPool(self, out, *, stream=None):
    """Launch ``aclnnGlobalMaxPool``, which writes ``out``.

    ::

        aclnnStatus aclnnGlobalMaxPoolGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE; ND, NCHW, NCDHW; rank 4-8.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE; ND, NCHW, NCDHW; rank 4-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_global_max_pool.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnGlobalMaxPool(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnGlobalMaxPool", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnGlobalMaxPool", (self, out), stream)


def aclnnGroupedBiasAddGrad(gradY, groupIdxOptional, out, *, stream=None):
    """Launch ``aclnnGroupedBiasAddGrad``, which writes ``out``.

    ::

        aclnnStatus aclnnGroupedBiasAddGradGetWorkspaceSize(
            const aclTensor *gradY,
            const aclTensor *groupIdxOptional,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradY : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 2-3.
    groupIdxOptional : Tensor, optional
        ``const aclTensor *``, in. INT32, INT64; ND; rank 1.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_grouped_bias_add_grad.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnGroupedBiasAddGrad(
            _NULL if stream is None else stream._record,
            _NULL if gradY is None else gradY._record,
            _NULL if groupIdxOptional is None else groupIdxOptional._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnGroupedBiasAddGrad", _status, (gradY, groupIdxOptional, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnGroupedBiasAddGrad", (gradY, groupIdxOptional, out), stream)


def aclnnGroupedBiasAddGradV2(gradY, groupIdxOptional, groupIdxType, out, *, stream=None):
    """Launch ``aclnnGroupedBiasAddGradV2``, which writes ``out``.

    ::

        aclnnStatus aclnnGroupedBiasAddGradV2GetWorkspaceSize(
            const aclTensor *gradY,
            const aclTensor *groupIdxOptional,
            int64_t groupIdxType,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradY : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 2-3.
    groupIdxOptional : Tensor, optional
        ``const aclTensor *``, in. INT32, INT64; ND; rank 1.
    groupIdxType : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_grouped_bias_add_grad.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnGroupedBiasAddGradV2(
            _NULL if stream is None else stream._record,
            _NULL if gradY is None else gradY._record,
            _NULL if groupIdxOptional is None else groupIdxOptional._record,
            groupIdxType,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnGroupedBiasAddGradV2",
            _status,
            (gradY, groupIdxOptional, groupIdxType, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnGroupedBiasAddGradV2",
            (gradY, groupIdxOptional, groupIdxType, out),
            stream,
        )


def aclnnGtScalar(self, other, out, *, stream=None):
    """Launch ``aclnnGtScalar``, which writes ``out``.

    ::

        aclnnStatus aclnnGtScalarGetWorkspaceSize(
            const aclTensor *self,
            const aclScalar *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. DOUBLE, BF16, FLOAT16, FLOAT, INT32, UINT32, INT64, UINT64, INT16, UINT16,
        INT8, UINT8, BOOL; ND; rank 0-8.
    other : number
        ``const aclScalar *``, in. DOUBLE, BF16, FLOAT16, FLOAT, INT32, UINT32, INT64, UINT64, INT16, UINT16,
        INT8, UINT8, BOOL.
    out : Tensor
        ``aclTensor *``, out. DOUBLE, BF16, FLOAT16, FLOAT, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8,
        UINT8, BOOL, COMPLEX64, COMPLEX128; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_gt_scalar.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnGtScalar", (self, other, out), stream)


def aclnnGtTensor(self, other, out, *, stream=None):
    """Launch ``aclnnGtTensor``, which writes ``out``.

    ::

        aclnnStatus aclnnGtTensorGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. DOUBLE, FLOAT16, FLOAT, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8,
        UINT8, BOOL, BF16; ND; rank 0-8.
    other : Tensor
        ``const aclTensor *``, in. DOUBLE, FLOAT16, FLOAT, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8,
        UINT8, BOOL, BF16; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. DOUBLE, BF16, FLOAT16, FLOAT, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8,
        UINT8, BOOL, COMPLEX64, COMPLEX128; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_gt_tensor.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnGtTensor(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if other is None else other._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnGtTensor", _status, (self, other, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnGtTensor", (self, other, out), stream)


def aclnnHansDecode(mantissa, fixed, var, pdf, reshuff, out, *, stream=None):
    """Launch ``aclnnHansDecode``, which writes ``out``.

    ::

        aclnnStatus aclnnHansDecodeGetWorkspaceSize(
            const aclTensor *mantissa,
            const aclTensor *fixed,
            const aclTensor *var,
            const aclTensor *pdf,
            bool reshuff,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    mantissa : Tensor
        ``const aclTensor *``, in.
    fixed : Tensor
        ``const aclTensor *``, in.
    var : Tensor
        ``const aclTensor *``, in.
    pdf : Tensor
        ``const aclTensor *``, in.
    reshuff : bool
        ``bool``, in.
    out : Tensor
        ``const aclTensor *``, out.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_hans_decode.h`` of library math. Seen in 2026-08. The prototype is known from
    documents alone.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnHansDecode(
            _NULL if stream is None else stream._record,
            _NULL if mantissa is None else mantissa._record,
            _NULL if fixed is None else fixed._record,
            _NULL if var is None else var._record,
            _NULL if pdf is None else pdf._record,
            reshuff,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnHansDecode", _status, (mantissa, fixed, var, pdf, reshuff, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnHansDecode", (mantissa, fixed, var, pdf, reshuff, out), stream)


def aclnnHansEncode(inputTensor, pdfRef, statistic, reshuff, mantissaOut, fixedOut, varOut, *, stream=None):
    """Launch ``aclnnHansEncode``.

    ::

        aclnnStatus aclnnHansEncodeGetWorkspaceSize(
            const aclTensor *inputTensor,
            aclTensor *pdfRef,
            bool statistic,
            bool reshuff,
            const aclTensor *mantissaOut,
            const aclTensor *fixedOut,
            const aclTensor *varOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    inputTensor : Tensor
        ``const aclTensor *``, in.
    pdfRef : Tensor
        ``aclTensor *``, inout.
    statistic : bool
        ``bool``, in.
    reshuff : bool
        ``bool``, in.
    mantissaOut : Tensor
        ``const aclTensor *``, out.
    fixedOut : Tensor
        ``const aclTensor *``, out.
    varOut : Tensor
        ``const aclTensor *``, out.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_hans_encode.h`` of library math. Seen in 2026-08. The prototype is known from
    documents alone.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnHansEncode(
            _NULL if stream is None else stream._record,
            _NULL if inputTensor is None else inputTensor._record,
            _NULL if pdfRef is None else pdfRef._record,
            statistic,
            reshuff,
            _NULL if mantissaOut is None else mantissaOut._record,
            _NULL if fixedOut is None else fixedOut._record,
            _NULL if varOut is None else varOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnHansEncode",
            _status,
            (inputTensor, pdfRef, statistic, reshuff, mantissaOut, fixedOut, varOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnHansEncode",
            (inputTensor, pdfRef, statistic, reshuff, mantissaOut, fixedOut, varOut),
            stream,
        )


def aclnnHardtanh(self, clipValueMin, clipValueMax, out, *, stream=None):
    """Launch ``aclnnHardtanh``, which writes ``out``.

    ::

        aclnnStatus aclnnHardtanhGetWorkspaceSize(
            const aclTensor *self,
            const aclScalar *clipValueMin,
            const aclScalar *clipValueMax,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BF16; ND; rank
        1-8.
    clipValueMin : number
        ``const aclScalar *``, in. FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BF16, BOOL.
    clipValueMax : number
        ``const aclScalar *``, in. FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BF16, BOOL.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_hardtanh.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnHardtanh", (self, clipValueMin, clipValueMax, out), stream)


def aclnnHistc(self, bins, min, max, out, *, stream=None):
    """Launch ``aclnnHistc``, which writes ``out``.

    ::

        aclnnStatus aclnnHistcGetWorkspaceSize(
            const aclTensor *self,
            int64_t bins,
            const aclScalar *min,
            const aclScalar *max,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, INT32, INT64, INT16, INT8, UINT8; ND; rank 0-8.
    bins : int
        ``int64_t``, in.
    min : number
        ``const aclScalar *``, in.
    max : number
        ``const aclScalar *``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, INT32, INT64, INT16, INT8, UINT8; ND; rank 1.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_histc.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnHistc", (self, bins, min, max, out), stream)


def aclnnIm2col(self, kernelSize, dilation, padding, stride, out, *, stream=None):
    """Launch ``aclnnIm2col``, which writes ``out``.

    ::

        aclnnStatus aclnnIm2colGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *kernelSize,
            const aclIntArray *dilation,
            const aclIntArray *padding,
            const aclIntArray *stride,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. INT8, UINT8, INT16, UINT16, INT32, UINT32, INT64, UINT64, BF16, FLOAT16,
        FLOAT, DOUBLE, BOOL, COMPLEX32, COMPLEX64; ND; rank 3-4.
    kernelSize : sequence of int
        ``const aclIntArray *``, in.
    dilation : sequence of int
        ``const aclIntArray *``, in.
    padding : sequence of int
        ``const aclIntArray *``, in.
    stride : sequence of int
        ``const aclIntArray *``, in.
    out : Tensor
        ``const aclTensor *``, out. INT8, UINT8, INT16, UINT16, INT32, UINT32, INT64, UINT64, BF16, FLOAT16,
        FLOAT, DOUBLE, BOOL, COMPLEX32, COMPLEX64; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_im2col.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnIm2col", (self, kernelSize, dilation, padding, stride, out), stream)


def aclnnInplaceAcos(inputRef, *, stream=None):
    """Launch ``aclnnInplaceAcos``, which updates ``inputRef``.

    ::

        aclnnStatus aclnnInplaceAcosGetWorkspaceSize(
            aclTensor *inputRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    inputRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, DOUBLE; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_acos.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceAcos(
            _NULL if stream is None else stream._record,
            _NULL if inputRef is None else inputRef._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceAcos", _status, (inputRef,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceAcos", (inputRef,), stream)


def aclnnInplaceAcosh(selfRef, *, stream=None):
    """Launch ``aclnnInplaceAcosh``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceAcoshGetWorkspaceSize(
            aclTensor *selfRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT16, FLOAT, DOUBLE; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_acosh.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceAcosh(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceAcosh", _status, (selfRef,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceAcosh", (selfRef,), stream)


def aclnnInplaceAdd(selfRef, other, alpha, *, stream=None):
    """Launch ``aclnnInplaceAdd``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceAddGetWorkspaceSize(
            const aclTensor *selfRef,
            const aclTensor *other,
            const aclScalar *alpha,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``const aclTensor *``, inout. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL,
        COMPLEX128, COMPLEX64, BF16; ND.
    other : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16; ND.
    alpha : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_add.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnInplaceAdd", (selfRef, other, alpha), stream)


def aclnnInplaceAddV3(selfRef, other, alpha, *, stream=None):
    """Launch ``aclnnInplaceAddV3``, which updates ``other``.

    ::

        aclnnStatus aclnnInplaceAddV3GetWorkspaceSize(
            const aclScalar *selfRef,
            const aclTensor *other,
            const aclScalar *alpha,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, INT32, INT8, BF16.
    other : Tensor
        ``const aclTensor *``, inout. FLOAT, FLOAT16, INT32, INT8, BF16; ND; rank 0-8.
    alpha : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, INT32, INT8, BF16.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_add_v3.h`` of library math. Seen in 2026-08.

    Documented for Ascend 950.
    """
    _call.convert_and_call("aclnnInplaceAddV3", (selfRef, other, alpha), stream)


def aclnnInplaceAddcdiv(selfRef, tensor1, tensor2, value, *, stream=None):
    """Launch ``aclnnInplaceAddcdiv``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceAddcdivGetWorkspaceSize(
            const aclTensor *selfRef,
            const aclTensor *tensor1,
            const aclTensor *tensor2,
            const aclScalar *value,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``const aclTensor *``, inout. BF16, FLOAT16, FLOAT, DOUBLE, INT64; ND.
    tensor1 : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, DOUBLE, INT64; ND.
    tensor2 : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, DOUBLE, INT64; ND.
    value : number
        ``const aclScalar *``, in. BF16, FLOAT16, FLOAT, DOUBLE, INT64.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_addcdiv.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnInplaceAddcdiv", (selfRef, tensor1, tensor2, value), stream)


def aclnnInplaceAddcmul(selfRef, tensor1, tensor2, value, *, stream=None):
    """Launch ``aclnnInplaceAddcmul``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceAddcmulGetWorkspaceSize(
            const aclTensor *selfRef,
            const aclTensor *tensor1,
            const aclTensor *tensor2,
            const aclScalar *value,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``const aclTensor *``, inout. FLOAT, FLOAT16, DOUBLE, BF16, INT32, INT64, INT8, UINT8; ND; rank 0-8.
    tensor1 : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, BF16, INT32, INT64, INT8, UINT8; ND; rank 0-8.
    tensor2 : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, BF16, INT32, INT64, INT8, UINT8; ND; rank 0-8.
    value : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, BF16, INT32, INT64, INT8, UINT8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_addcmul.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnInplaceAddcmul", (selfRef, tensor1, tensor2, value), stream)


def aclnnInplaceAddr(selfRef, vec1, vec2, betaOptional, alphaOptional, *, stream=None):
    """Launch ``aclnnInplaceAddr``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceAddrGetWorkspaceSize(
            aclTensor *selfRef,
            const aclTensor *vec1,
            const aclTensor *vec2,
            const aclScalar *betaOptional,
            const aclScalar *alphaOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL, BF16; ND.
    vec1 : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL, BF16; ND.
    vec2 : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL, BF16; ND.
    betaOptional : number, optional
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL, BF16.
    alphaOptional : number, optional
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL, BF16.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_addr.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceAddr(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            _NULL if vec1 is None else vec1._record,
            _NULL if vec2 is None else vec2._record,
            _NULL if betaOptional is None else betaOptional._record,
            _NULL if alphaOptional is None else alphaOptional._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnInplaceAddr",
            _status,
            (selfRef, vec1, vec2, betaOptional, alphaOptional),
            stream,
        )
    elif _status is None:
        _call.convert_and_call("aclnnInplaceAddr", (selfRef, vec1, vec2, betaOptional, alphaOptional), stream)


def aclnnInplaceAdds(selfRef, other, alpha, *, stream=None):
    """Launch ``aclnnInplaceAdds``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceAddsGetWorkspaceSize(
            const aclTensor *selfRef,
            const aclScalar *other,
            const aclScalar *alpha,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``const aclTensor *``, inout. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, BF16;
        ND.
    other : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, BF16.
    alpha : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, BF16.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_add.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnInplaceAdds", (selfRef, other, alpha), stream)


def aclnnInplaceAsin(selfRef, *, stream=None):
    """Launch ``aclnnInplaceAsin``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceAsinGetWorkspaceSize(
            aclTensor *selfRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, DOUBLE; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_asin.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceAsin(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceAsin", _status, (selfRef,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceAsin", (selfRef,), stream)


def aclnnInplaceAsinh(inputRef, *, stream=None):
    """Launch ``aclnnInplaceAsinh``, which updates ``inputRef``.

    ::

        aclnnStatus aclnnInplaceAsinhGetWorkspaceSize(
            aclTensor *inputRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    inputRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, DOUBLE; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_asinh.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceAsinh(
            _NULL if stream is None else stream._record,
            _NULL if inputRef is None else inputRef._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceAsinh", _status, (inputRef,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceAsinh", (inputRef,), stream)


def aclnnInplaceAtan(inputRef, *, stream=None):
    """Launch ``aclnnInplaceAtan``, which updates ``inputRef``.

    ::

        aclnnStatus aclnnInplaceAtanGetWorkspaceSize(
            aclTensor *inputRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    inputRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, DOUBLE, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_atan.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceAtan(
            _NULL if stream is None else stream._record,
            _NULL if inputRef is None else inputRef._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceAtan", _status, (inputRef,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceAtan", (inputRef,), stream)


def aclnnInplaceAtan2(selfRef, other, *, stream=None):
    """Launch ``aclnnInplaceAtan2``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceAtan2GetWorkspaceSize(
            aclTensor *selfRef,
            aclTensor *other,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. INT8, INT16, INT32, INT64, UINT8, BOOL, FLOAT, FLOAT16, DOUBLE, BF16; ND.
    other : Tensor
        ``aclTensor *``, in. INT8, INT16, INT32, INT64, UINT8, BOOL, FLOAT, FLOAT16, DOUBLE, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_atan2.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceAtan2(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            _NULL if other is None else other._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceAtan2", _status, (selfRef, other), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceAtan2", (selfRef, other), stream)


def aclnnInplaceAtanh(inputRef, *, stream=None):
    """Launch ``aclnnInplaceAtanh``, which updates ``inputRef``.

    ::

        aclnnStatus aclnnInplaceAtanhGetWorkspaceSize(
            aclTensor *inputRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    inputRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, DOUBLE; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_atanh.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceAtanh(
            _NULL if stream is None else stream._record,
            _NULL if inputRef is None else inputRef._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceAtanh", _status, (inputRef,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceAtanh", (inputRef,), stream)


def aclnnInplaceBernoulli(selfRef, prob, seed, offset, *, stream=None):
    """Launch ``aclnnInplaceBernoulli``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceBernoulliGetWorkspaceSize(
            const aclTensor *selfRef,
            const aclScalar *prob,
            int64_t seed,
            int64_t offset,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``const aclTensor *``, inout. FLOAT16, FLOAT, DOUBLE, UINT8, INT8, INT16, INT32, INT64, BOOL, BF16;
        ND; rank 0-8.
    prob : number
        ``const aclScalar *``, in. FLOAT16, FLOAT, DOUBLE, BF16.
    seed : int
        ``int64_t``, in.
    offset : int
        ``int64_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_bernoulli.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnInplaceBernoulli", (selfRef, prob, seed, offset), stream)


def aclnnInplaceBernoulliTensor(selfRef, prob, seed, offset, *, stream=None):
    """Launch ``aclnnInplaceBernoulliTensor``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceBernoulliTensorGetWorkspaceSize(
            const aclTensor *selfRef,
            const aclTensor *prob,
            int64_t seed,
            int64_t offset,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``const aclTensor *``, inout. FLOAT16, FLOAT, DOUBLE, UINT8, INT8, INT16, INT32, INT64, BOOL; ND; rank
        0-8.
    prob : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, DOUBLE; ND; rank 0-8.
    seed : int
        ``int64_t``, in.
    offset : int
        ``int64_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_bernoulli.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceBernoulliTensor(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            _NULL if prob is None else prob._record,
            seed,
            offset,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceBernoulliTensor", _status, (selfRef, prob, seed, offset), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceBernoulliTensor", (selfRef, prob, seed, offset), stream)


def aclnnInplaceBitwiseAndScalar(selfRef, other, *, stream=None):
    """Launch ``aclnnInplaceBitwiseAndScalar``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceBitwiseAndScalarGetWorkspaceSize(
            const aclTensor *selfRef,
            const aclScalar *other,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``const aclTensor *``, inout. INT16, UINT16, INT32, INT64, INT8, UINT8, BOOL; ND; rank 0-8.
    other : number
        ``const aclScalar *``, in. INT16, UINT16, INT32, INT64, INT8, UINT8, BOOL.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_bitwise_and_scalar.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnInplaceBitwiseAndScalar", (selfRef, other), stream)


def aclnnInplaceBitwiseAndTensor(selfRef, other, *, stream=None):
    """Launch ``aclnnInplaceBitwiseAndTensor``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceBitwiseAndTensorGetWorkspaceSize(
            const aclTensor *selfRef,
            const aclTensor *other,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``const aclTensor *``, inout. INT16, UINT16, INT32, INT64, INT8, UINT8, BOOL; ND; rank 0-8.
    other : Tensor
        ``const aclTensor *``, in. INT16, UINT16, INT32, INT64, INT8, UINT8, BOOL; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_bitwise_and_tensor.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceBitwiseAndTensor(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            _NULL if other is None else other._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceBitwiseAndTensor", _status, (selfRef, other), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceBitwiseAndTensor", (selfRef, other), stream)


def aclnnInplaceBitwiseAndTensorOut(self, other, *, stream=None):
    """Launch ``aclnnInplaceBitwiseAndTensorOut``, which updates ``self``.

    ::

        aclnnStatus aclnnInplaceBitwiseAndTensorOutGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *other,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, inout. INT16, UINT16, INT32, INT64, INT8, UINT8, BOOL; ND; rank 0-8.
    other : Tensor
        ``const aclTensor *``, in. INT16, UINT16, INT32, INT64, INT8, UINT8, BOOL; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_bitwiseand.h`` of library math. Seen in 2026-08.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceBitwiseAndTensorOut(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if other is None else other._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceBitwiseAndTensorOut", _status, (self, other), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceBitwiseAndTensorOut", (self, other), stream)


def aclnnInplaceBitwiseOrScalar(selfRef, other, *, stream=None):
    """Launch ``aclnnInplaceBitwiseOrScalar``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceBitwiseOrScalarGetWorkspaceSize(
            aclTensor *selfRef,
            const aclScalar *other,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. BOOL, INT8, INT16, UINT16, INT32, INT64, UINT8, UINT32, UINT64; ND.
    other : number
        ``const aclScalar *``, in. BOOL, INT8, INT16, UINT16, INT32, INT64, UINT8, UINT32, UINT64.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_bitwise_or_scalar.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnInplaceBitwiseOrScalar", (selfRef, other), stream)


def aclnnInplaceBitwiseOrTensor(selfRef, other, *, stream=None):
    """Launch ``aclnnInplaceBitwiseOrTensor``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceBitwiseOrTensorGetWorkspaceSize(
            aclTensor *selfRef,
            const aclTensor *other,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. BOOL, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64; ND.
    other : Tensor
        ``const aclTensor *``, in. BOOL, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_bitwise_or_tensor.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceBitwiseOrTensor(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            _NULL if other is None else other._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceBitwiseOrTensor", _status, (selfRef, other), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceBitwiseOrTensor", (selfRef, other), stream)


def aclnnInplaceBitwiseXorScalar(selfRef, other, *, stream=None):
    """Launch ``aclnnInplaceBitwiseXorScalar``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceBitwiseXorScalarGetWorkspaceSize(
            aclTensor *selfRef,
            const aclScalar *other,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. BOOL, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64; ND.
    other : number
        ``const aclScalar *``, in. BOOL, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_bitwise_xor_scalar.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnInplaceBitwiseXorScalar", (selfRef, other), stream)


def aclnnInplaceBitwiseXorTensor(selfRef, other, *, stream=None):
    """Launch ``aclnnInplaceBitwiseXorTensor``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceBitwiseXorTensorGetWorkspaceSize(
            aclTensor *selfRef,
            const aclTensor *other,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. BOOL, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64; ND.
    other : Tensor
        ``const aclTensor *``, in. BOOL, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_bitwise_xor_tensor.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceBitwiseXorTensor(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            _NULL if other is None else other._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceBitwiseXorTensor", _status, (selfRef, other), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceBitwiseXorTensor", (selfRef, other), stream)


def aclnnInplaceCeil(selfRef, *, stream=None):
    """Launch ``aclnnInplaceCeil``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceCeilGetWorkspaceSize(
            aclTensor *selfRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT16, FLOAT, DOUBLE, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_ceil.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceCeil(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceCeil", _status, (selfRef,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceCeil", (selfRef,), stream)


def aclnnInplaceClampMax(selfRef, clipValueMax, *, stream=None):
    """Launch ``aclnnInplaceClampMax``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceClampMaxGetWorkspaceSize(
            const aclTensor *selfRef,
            const aclScalar *clipValueMax,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``const aclTensor *``, inout. FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BF16; ND; rank
        1-8.
    clipValueMax : number
        ``const aclScalar *``, in. FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BF16, BOOL.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_clamp.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnInplaceClampMax", (selfRef, clipValueMax), stream)


def aclnnInplaceClampMaxTensor(selfRef, max, *, stream=None):
    """Launch ``aclnnInplaceClampMaxTensor``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceClampMaxTensorGetWorkspaceSize(
            aclTensor *selfRef,
            const aclTensor *max,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BF16; ND; rank 1-8.
    max : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BF16, BOOL; ND;
        rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_clamp.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceClampMaxTensor(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            _NULL if max is None else max._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceClampMaxTensor", _status, (selfRef, max), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceClampMaxTensor", (selfRef, max), stream)


def aclnnInplaceClampMinTensor(selfRef, clipValueMin, *, stream=None):
    """Launch ``aclnnInplaceClampMinTensor``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceClampMinTensorGetWorkspaceSize(
            aclTensor *selfRef,
            const aclTensor *clipValueMin,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BF16; ND; rank 1-8.
    clipValueMin : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BF16, BOOL; ND;
        rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_clamp.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceClampMinTensor(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            _NULL if clipValueMin is None else clipValueMin._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceClampMinTensor", _status, (selfRef, clipValueMin), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceClampMinTensor", (selfRef, clipValueMin), stream)


def aclnnInplaceCopy(selfRef, src, *, stream=None):
    """Launch ``aclnnInplaceCopy``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceCopyGetWorkspaceSize(
            aclTensor *selfRef,
            const aclTensor *src,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. INT8, INT16, INT32, INT64, UINT8, FLOAT16, FLOAT, BOOL, DOUBLE, COMPLEX64,
        COMPLEX128, UINT16, UINT32, UINT64, BF16; ND; rank 1-8.
    src : Tensor
        ``const aclTensor *``, in. INT8, INT16, INT32, INT64, UINT8, FLOAT16, FLOAT, BOOL, DOUBLE, COMPLEX64,
        COMPLEX128, UINT16, UINT32, UINT64, BF16; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_copy.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceCopy(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            _NULL if src is None else src._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceCopy", _status, (selfRef, src), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceCopy", (selfRef, src), stream)


def aclnnInplaceCos(inputRef, *, stream=None):
    """Launch ``aclnnInplaceCos``, which updates ``inputRef``.

    ::

        aclnnStatus aclnnInplaceCosGetWorkspaceSize(
            aclTensor *inputRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    inputRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_cos.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceCos(
            _NULL if stream is None else stream._record,
            _NULL if inputRef is None else inputRef._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceCos", _status, (inputRef,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceCos", (inputRef,), stream)


def aclnnInplaceCosh(selfRef, *, stream=None):
    """Launch ``aclnnInplaceCosh``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceCoshGetWorkspaceSize(
            aclTensor *selfRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, DOUBLE; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_cosh.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceCosh(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceCosh", _status, (selfRef,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceCosh", (selfRef,), stream)


def aclnnInplaceCumprod(input, dim, *, stream=None):
    """Launch ``aclnnInplaceCumprod``, which updates ``input``.

    ::

        aclnnStatus aclnnInplaceCumprodGetWorkspaceSize(
            aclTensor *input,
            const aclScalar *dim,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, BF16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, UINT16,
        UINT32, UINT64; ND.
    dim : number
        ``const aclScalar *``, in. INT32.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_cumprod.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnInplaceCumprod", (input, dim), stream)


def aclnnInplaceDiv(selfRef, other, *, stream=None):
    """Launch ``aclnnInplaceDiv``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceDivGetWorkspaceSize(
            aclTensor *selfRef,
            const aclTensor *other,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16; ND.
    other : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_div.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceDiv(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            _NULL if other is None else other._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceDiv", _status, (selfRef, other), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceDiv", (selfRef, other), stream)


def aclnnInplaceDivMod(selfRef, other, mode, *, stream=None):
    """Launch ``aclnnInplaceDivMod``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceDivModGetWorkspaceSize(
            aclTensor *selfRef,
            const aclTensor *other,
            int mode,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64; ND.
    other : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL; ND.
    mode : int
        ``int``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_div.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceDivMod(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            _NULL if other is None else other._record,
            mode,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceDivMod", _status, (selfRef, other, mode), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceDivMod", (selfRef, other, mode), stream)


def aclnnInplaceDivMods(selfRef, other, mode, *, stream=None):
    """Launch ``aclnnInplaceDivMods``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceDivModsGetWorkspaceSize(
            aclTensor *selfRef,
            const aclScalar *other,
            int mode,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16; ND.
    other : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16.
    mode : int
        ``int``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_div.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnInplaceDivMods", (selfRef, other, mode), stream)


def aclnnInplaceDivs(selfRef, other, *, stream=None):
    """Launch ``aclnnInplaceDivs``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceDivsGetWorkspaceSize(
            aclTensor *selfRef,
            const aclScalar *other,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16; ND.
    other : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_div.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnInplaceDivs", (selfRef, other), stream)


def aclnnInplaceEqScalar(selfRef, other, *, stream=None):
    """Launch ``aclnnInplaceEqScalar``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceEqScalarGetWorkspaceSize(
            const aclTensor *selfRef,
            const aclScalar *other,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``const aclTensor *``, inout. DOUBLE, FLOAT16, FLOAT, BF16, INT64, INT32, INT8, UINT8, BOOL, INT16,
        COMPLEX64, COMPLEX128, UINT32, UINT64; ND.
    other : number
        ``const aclScalar *``, in. DOUBLE, FLOAT16, FLOAT, BF16, INT64, INT32, INT8, UINT8, BOOL, INT16,
        COMPLEX64, COMPLEX128, UINT32, UINT64.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_eq_scalar.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnInplaceEqScalar", (selfRef, other), stream)


def aclnnInplaceEqTensor(selfRef, other, *, stream=None):
    """Launch ``aclnnInplaceEqTensor``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceEqTensorGetWorkspaceSize(
            const aclTensor *selfRef,
            const aclTensor *other,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``const aclTensor *``, inout. DOUBLE, FLOAT16, FLOAT, BF16, INT64, INT32, INT8, UINT8, BOOL, INT16,
        COMPLEX64, COMPLEX128, UINT32, UINT64; ND.
    other : Tensor
        ``const aclTensor *``, in. DOUBLE, FLOAT16, FLOAT, BF16, INT64, INT32, INT8, UINT8, BOOL, INT16,
        COMPLEX64, COMPLEX128, UINT32, UINT64; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_eq_tensor.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceEqTensor(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            _NULL if other is None else other._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceEqTensor", _status, (selfRef, other), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceEqTensor", (selfRef, other), stream)


def aclnnInplaceErf(selfRef, *, stream=None):
    """Launch ``aclnnInplaceErf``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceErfGetWorkspaceSize(
            aclTensor *selfRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. DOUBLE, FLOAT, FLOAT16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_erf.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceErf(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceErf", _status, (selfRef,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceErf", (selfRef,), stream)


def aclnnInplaceErfc(selfRef, *, stream=None):
    """Launch ``aclnnInplaceErfc``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceErfcGetWorkspaceSize(
            const aclTensor *selfRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``const aclTensor *``, inout. DOUBLE, FLOAT, FLOAT16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_erfc.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceErfc(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceErfc", _status, (selfRef,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceErfc", (selfRef,), stream)


def aclnnInplaceExp(selfRef, *, stream=None):
    """Launch ``aclnnInplaceExp``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceExpGetWorkspaceSize(
            aclTensor *selfRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_exp.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceExp(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceExp", _status, (selfRef,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceExp", (selfRef,), stream)


def aclnnInplaceExp2(selfRef, *, stream=None):
    """Launch ``aclnnInplaceExp2``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceExp2GetWorkspaceSize(
            aclTensor *selfRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, BF16, DOUBLE; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_exp2.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceExp2(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceExp2", _status, (selfRef,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceExp2", (selfRef,), stream)


def aclnnInplaceExpm1(selfRef, *, stream=None):
    """Launch ``aclnnInplaceExpm1``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceExpm1GetWorkspaceSize(
            aclTensor *selfRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_expm1.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceExpm1(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceExpm1", _status, (selfRef,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceExpm1", (selfRef,), stream)


def aclnnInplaceFillDiagonal(selfRef, fillValue, wrap, *, stream=None):
    """Launch ``aclnnInplaceFillDiagonal``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceFillDiagonalGetWorkspaceSize(
            aclTensor *selfRef,
            const aclScalar *fillValue,
            bool wrap,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX64,
        BF16; ND; rank 1,2.
    fillValue : number
        ``const aclScalar *``, in. INT64.
    wrap : bool
        ``bool``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_fill_diagonal.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    _call.convert_and_call("aclnnInplaceFillDiagonal", (selfRef, fillValue, wrap), stream)


def aclnnInplaceFillScalar(selfRef, value, *, stream=None):
    """Launch ``aclnnInplaceFillScalar``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceFillScalarGetWorkspaceSize(
            aclTensor *selfRef,
            const aclScalar *value,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, UINT8, INT8, INT16, INT32, INT64, DOUBLE, COMPLEX64,
        COMPLEX128, BOOL, BF16, UINT16, UINT32, UINT64; ND.
    value : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, UINT8, INT8, INT16, INT32, INT64, DOUBLE, COMPLEX64,
        COMPLEX128, BOOL, BF16, UINT16, UINT32, UINT64.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_fill_scalar.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnInplaceFillScalar", (selfRef, value), stream)


def aclnnInplaceFillTensor(selfRef, value, *, stream=None):
    """Launch ``aclnnInplaceFillTensor``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceFillTensorGetWorkspaceSize(
            aclTensor *selfRef,
            const aclTensor *value,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64, BOOL, BF16, FLOAT,
        FLOAT16; ND.
    value : Tensor
        ``const aclTensor *``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_fill_tensor.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceFillTensor(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            _NULL if value is None else value._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceFillTensor", _status, (selfRef, value), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceFillTensor", (selfRef, value), stream)


def aclnnInplaceFloor(selfRef, *, stream=None):
    """Launch ``aclnnInplaceFloor``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceFloorGetWorkspaceSize(
            aclTensor *selfRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. DOUBLE, FLOAT, FLOAT16, INT64, INT32, INT16, INT8, UINT64, UINT32, UINT16,
        UINT8; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_floor.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceFloor(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceFloor", _status, (selfRef,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceFloor", (selfRef,), stream)


def aclnnInplaceFloorDivide(selfRef, other, *, stream=None):
    """Launch ``aclnnInplaceFloorDivide``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceFloorDivideGetWorkspaceSize(
            aclTensor *selfRef,
            const aclTensor *other,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL; ND.
    other : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_floor_divide.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceFloorDivide(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            _NULL if other is None else other._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceFloorDivide", _status, (selfRef, other), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceFloorDivide", (selfRef, other), stream)


def aclnnInplaceFloorDivides(selfRef, other, *, stream=None):
    """Launch ``aclnnInplaceFloorDivides``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceFloorDividesGetWorkspaceSize(
            aclTensor *selfRef,
            const aclScalar *other,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL; ND.
    other : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_floor_divide.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnInplaceFloorDivides", (selfRef, other), stream)


def aclnnInplaceFmodScalar(selfRef, other, *, stream=None):
    """Launch ``aclnnInplaceFmodScalar``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceFmodScalarGetWorkspaceSize(
            aclTensor *selfRef,
            const aclScalar *other,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. DOUBLE, BF16, FLOAT16, FLOAT, INT32, INT64, INT8, UINT8; ND; rank 0-8.
    other : number
        ``const aclScalar *``, in. DOUBLE, BF16, FLOAT16, FLOAT, INT32, INT64, INT8, UINT8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_fmod_scalar.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnInplaceFmodScalar", (selfRef, other), stream)


def aclnnInplaceFmodTensor(selfRef, other, *, stream=None):
    """Launch ``aclnnInplaceFmodTensor``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceFmodTensorGetWorkspaceSize(
            aclTensor *selfRef,
            const aclTensor *other,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. DOUBLE, BF16, FLOAT16, FLOAT, INT32, INT64, INT8, UINT8; ND; rank 0-8.
    other : Tensor
        ``const aclTensor *``, in. DOUBLE, BF16, FLOAT16, FLOAT, INT32, INT64, INT8, UINT8; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_fmod_tensor.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceFmodTensor(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            _NULL if other is None else other._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceFmodTensor", _status, (selfRef, other), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceFmodTensor", (selfRef, other), stream)


def aclnnInplaceFrac(inputRef, *, stream=None):
    """Launch ``aclnnInplaceFrac``, which updates ``inputRef``.

    ::

        aclnnStatus aclnnInplaceFracGetWorkspaceSize(
            aclTensor *inputRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    inputRef : Tensor
        ``aclTensor *``, inout. FLOAT16, FLOAT, UINT8, INT8, INT16, INT32, INT64, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_frac.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceFrac(
            _NULL if stream is None else stream._record,
            _NULL if inputRef is None else inputRef._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceFrac", _status, (inputRef,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceFrac", (inputRef,), stream)


def aclnnInplaceGeScalar(selfRef, other, *, stream=None):
    """Launch ``aclnnInplaceGeScalar``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceGeScalarGetWorkspaceSize(
            aclTensor *selfRef,
            const aclScalar *other,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. DOUBLE, BF16, FLOAT16, FLOAT, INT32, UINT32, INT64, UINT64, INT16, UINT16,
        INT8, UINT8, BOOL; ND; rank 0-8.
    other : number
        ``const aclScalar *``, in. DOUBLE, BF16, FLOAT16, FLOAT, INT32, UINT32, INT64, UINT64, INT16, UINT16,
        INT8, UINT8, BOOL.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_ge_scalar.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnInplaceGeScalar", (selfRef, other), stream)


def aclnnInplaceGeTensor(selfRef, other, *, stream=None):
    """Launch ``aclnnInplaceGeTensor``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceGeTensorGetWorkspaceSize(
            aclTensor *selfRef,
            const aclTensor *other,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. DOUBLE, FLOAT16, FLOAT, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8,
        UINT8, BOOL, BF16; ND; rank 0-8.
    other : Tensor
        ``const aclTensor *``, in. DOUBLE, FLOAT16, FLOAT, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8,
        UINT8, BOOL, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_ge_tensor.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceGeTensor(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            _NULL if other is None else other._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceGeTensor", _status, (selfRef, other), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceGeTensor", (selfRef, other), stream)


def aclnnInplaceGtScalar(selfRef, other, *, stream=None):
    """Launch ``aclnnInplaceGtScalar``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceGtScalarGetWorkspaceSize(
            aclTensor *selfRef,
            const aclScalar *other,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. DOUBLE, BF16, FLOAT16, FLOAT, INT32, UINT32, INT64, UINT64, INT16, UINT16,
        INT8, UINT8, BOOL; ND; rank 0-8.
    other : number
        ``const aclScalar *``, in. DOUBLE, BF16, FLOAT16, FLOAT, INT32, UINT32, INT64, UINT64, INT16, UINT16,
        INT8, UINT8, BOOL.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_gt_scalar.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnInplaceGtScalar", (selfRef, other), stream)


def aclnnInplaceGtTensor(selfRef, other, *, stream=None):
    """Launch ``aclnnInplaceGtTensor``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceGtTensorGetWorkspaceSize(
            const aclTensor *selfRef,
            const aclTensor *other,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``const aclTensor *``, inout. DOUBLE, FLOAT16, FLOAT, INT32, UINT32, INT64, UINT64, INT16, UINT16,
        INT8, UINT8, BOOL, BF16; ND; rank 0-8.
    other : Tensor
        ``const aclTensor *``, in. DOUBLE, FLOAT16, FLOAT, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8,
        UINT8, BOOL, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_gt_tensor.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceGtTensor(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            _NULL if other is None else other._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceGtTensor", _status, (selfRef, other), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceGtTensor", (selfRef, other), stream)


def aclnnInplaceHardtanh(selfRef, clipValueMin, clipValueMax, *, stream=None):
    """Launch ``aclnnInplaceHardtanh``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceHardtanhGetWorkspaceSize(
            aclTensor *selfRef,
            const aclScalar *clipValueMin,
            const aclScalar *clipValueMax,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout.
    clipValueMin : number
        ``const aclScalar *``, in. FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BF16, BOOL.
    clipValueMax : number
        ``const aclScalar *``, in. FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BF16, BOOL.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_hardtanh.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnInplaceHardtanh", (selfRef, clipValueMin, clipValueMax), stream)


def aclnnInplaceLeScalar(selfRef, other, *, stream=None):
    """Launch ``aclnnInplaceLeScalar``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceLeScalarGetWorkspaceSize(
            aclTensor *selfRef,
            const aclScalar *other,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. INT8, UINT8, INT16, INT32, INT64, FLOAT16, UINT16, BF16, FLOAT, DOUBLE, BOOL,
        UINT64; ND; rank 0-8.
    other : number
        ``const aclScalar *``, in. INT8, UINT8, INT16, INT32, INT64, FLOAT16, UINT16, BF16, FLOAT, DOUBLE,
        BOOL, UINT64.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_le_scalar.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnInplaceLeScalar", (selfRef, other), stream)


def aclnnInplaceLeTensor(selfRef, other, *, stream=None):
    """Launch ``aclnnInplaceLeTensor``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceLeTensorGetWorkspaceSize(
            aclTensor *selfRef,
            const aclTensor *other,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. INT8, UINT8, INT16, INT32, INT64, FLOAT16, UINT16, BF16, FLOAT, DOUBLE, BOOL,
        UINT64; ND; rank 0-8.
    other : Tensor
        ``const aclTensor *``, in. INT8, UINT8, INT16, INT32, INT64, FLOAT16, UINT16, BF16, FLOAT, DOUBLE,
        BOOL, UINT64; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_le_tensor.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceLeTensor(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            _NULL if other is None else other._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceLeTensor", _status, (selfRef, other), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceLeTensor", (selfRef, other), stream)


def aclnnInplaceLerp(selfRef, end, weight, *, stream=None):
    """Launch ``aclnnInplaceLerp``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceLerpGetWorkspaceSize(
            aclTensor *selfRef,
            const aclTensor *end,
            const aclTensor *weight,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    end : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    weight : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_lerp_tensor.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceLerp(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            _NULL if end is None else end._record,
            _NULL if weight is None else weight._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceLerp", _status, (selfRef, end, weight), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceLerp", (selfRef, end, weight), stream)


def aclnnInplaceLerps(selfRef, end, weight, *, stream=None):
    """Launch ``aclnnInplaceLerps``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceLerpsGetWorkspaceSize(
            aclTensor *selfRef,
            const aclTensor *end,
            const aclScalar *weight,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    end : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    weight : number
        ``const aclScalar *``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_lerp_scalar.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnInplaceLerps", (selfRef, end, weight), stream)


def aclnnInplaceLog(selfRef, *, stream=None):
    """Launch ``aclnnInplaceLog``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceLogGetWorkspaceSize(
            aclTensor *selfRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128, BF16; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_log.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceLog(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceLog", _status, (selfRef,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceLog", (selfRef,), stream)


def aclnnInplaceLog10(selfRef, *, stream=None):
    """Launch ``aclnnInplaceLog10``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceLog10GetWorkspaceSize(
            aclTensor *selfRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, DOUBLE, BF16, COMPLEX64, COMPLEX128; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_log10.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceLog10(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceLog10", _status, (selfRef,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceLog10", (selfRef,), stream)


def aclnnInplaceLog1p(selfRef, *, stream=None):
    """Launch ``aclnnInplaceLog1p``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceLog1pGetWorkspaceSize(
            aclTensor *selfRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, DOUBLE, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_log1p.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceLog1p(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceLog1p", _status, (selfRef,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceLog1p", (selfRef,), stream)


def aclnnInplaceLog2(selfRef, *, stream=None):
    """Launch ``aclnnInplaceLog2``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceLog2GetWorkspaceSize(
            const aclTensor *selfRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``const aclTensor *``, inout. FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128, BF16; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_log2.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceLog2(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceLog2", _status, (selfRef,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceLog2", (selfRef,), stream)


def aclnnInplaceLogicalAnd(selfRef, other, *, stream=None):
    """Launch ``aclnnInplaceLogicalAnd``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceLogicalAndGetWorkspaceSize(
            aclTensor *selfRef,
            const aclTensor *other,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX64,
        COMPLEX128, BF16; ND; rank 0-8.
    other : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX64,
        COMPLEX128, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_logical_and.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceLogicalAnd(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            _NULL if other is None else other._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceLogicalAnd", _status, (selfRef, other), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceLogicalAnd", (selfRef, other), stream)


def aclnnInplaceLogicalNot(selfRef, *, stream=None):
    """Launch ``aclnnInplaceLogicalNot``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceLogicalNotGetWorkspaceSize(
            aclTensor *selfRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. BOOL, UINT8, INT8, INT16, INT32, INT64, FLOAT, FLOAT16, DOUBLE, BF16; ND; rank
        0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_logical_not.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceLogicalNot(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceLogicalNot", _status, (selfRef,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceLogicalNot", (selfRef,), stream)


def aclnnInplaceLogicalOr(selfRef, other, *, stream=None):
    """Launch ``aclnnInplaceLogicalOr``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceLogicalOrGetWorkspaceSize(
            aclTensor *selfRef,
            const aclTensor *other,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX64,
        COMPLEX128, BF16; ND; rank 0-8.
    other : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX64,
        COMPLEX128, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_logical_or.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceLogicalOr(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            _NULL if other is None else other._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceLogicalOr", _status, (selfRef, other), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceLogicalOr", (selfRef, other), stream)


def aclnnInplaceLtScalar(selfRef, other, *, stream=None):
    """Launch ``aclnnInplaceLtScalar``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceLtScalarGetWorkspaceSize(
            const aclTensor *selfRef,
            const aclScalar *other,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``const aclTensor *``, inout. DOUBLE, FLOAT, FLOAT16, BF16, INT32, UINT32, INT64, UINT64, INT16,
        UINT16, INT8, UINT8, BOOL; ND; rank 0-8.
    other : number
        ``const aclScalar *``, in. DOUBLE, FLOAT, FLOAT16, BF16, INT32, UINT32, INT64, UINT64, INT16, UINT16,
        INT8, UINT8, BOOL.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_lt_scalar.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnInplaceLtScalar", (selfRef, other), stream)


def aclnnInplaceLtTensor(selfRef, other, *, stream=None):
    """Launch ``aclnnInplaceLtTensor``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceLtTensorGetWorkspaceSize(
            const aclTensor *selfRef,
            const aclTensor *other,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``const aclTensor *``, inout. FLOAT, FLOAT16, BF16, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8,
        UINT8, DOUBLE, BOOL; ND; rank 0-8.
    other : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8,
        UINT8, DOUBLE, BOOL.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_lt_tensor.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceLtTensor(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            _NULL if other is None else other._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceLtTensor", _status, (selfRef, other), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceLtTensor", (selfRef, other), stream)


def aclnnInplaceMaskedFillScalar(selfRef, mask, value, *, stream=None):
    """Launch ``aclnnInplaceMaskedFillScalar``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceMaskedFillScalarGetWorkspaceSize(
            aclTensor *selfRef,
            const aclTensor *mask,
            const aclScalar *value,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. BOOL, INT8, INT32, INT64, FLOAT, FLOAT16, BF16; ND.
    mask : Tensor
        ``const aclTensor *``, in. BOOL; ND.
    value : number
        ``const aclScalar *``, in. BOOL, INT8, INT32, INT64, FLOAT, FLOAT16, BF16.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_masked_fill_scalar.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnInplaceMaskedFillScalar", (selfRef, mask, value), stream)


def aclnnInplaceMaskedFillTensor(selfRef, mask, value, *, stream=None):
    """Launch ``aclnnInplaceMaskedFillTensor``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceMaskedFillTensorGetWorkspaceSize(
            aclTensor *selfRef,
            const aclTensor *mask,
            const aclTensor *value,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. BOOL, INT8, INT32, INT64, FLOAT, FLOAT16, BF16; ND.
    mask : Tensor
        ``const aclTensor *``, in. BOOL; ND.
    value : Tensor
        ``const aclTensor *``, in. BOOL, INT8, INT32, INT64, FLOAT, FLOAT16, BF16; ND; rank 0.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_masked_fill_tensor.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceMaskedFillTensor(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            _NULL if mask is None else mask._record,
            _NULL if value is None else value._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceMaskedFillTensor", _status, (selfRef, mask, value), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceMaskedFillTensor", (selfRef, mask, value), stream)


def aclnnInplaceMul(selfRef, other, *, stream=None):
    """Launch ``aclnnInplaceMul``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceMulGetWorkspaceSize(
            aclTensor *selfRef,
            const aclTensor *other,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16; ND.
    other : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_mul.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceMul(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            _NULL if other is None else other._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceMul", _status, (selfRef, other), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceMul", (selfRef, other), stream)


def aclnnInplaceMuls(selfRef, other, *, stream=None):
    """Launch ``aclnnInplaceMuls``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceMulsGetWorkspaceSize(
            aclTensor *selfRef,
            const aclScalar *other,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16; ND.
    other : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_mul.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnInplaceMuls", (selfRef, other), stream)


def aclnnInplaceNanToNum(selfRef, nan, posinf, neginf, *, stream=None):
    """Launch ``aclnnInplaceNanToNum``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceNanToNumGetWorkspaceSize(
            aclTensor *selfRef,
            float nan,
            float posinf,
            float neginf,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT16, FLOAT, INT8, INT16, INT32, INT64, UINT8, BOOL, BF16; ND.
    nan : float
        ``float``, in.
    posinf : float
        ``float``, in.
    neginf : float
        ``float``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_nan_to_num.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceNanToNum(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            nan,
            posinf,
            neginf,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceNanToNum", _status, (selfRef, nan, posinf, neginf), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceNanToNum", (selfRef, nan, posinf, neginf), stream)


def aclnnInplaceNeScalar(selfRef, other, *, stream=None):
    """Launch ``aclnnInplaceNeScalar``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceNeScalarGetWorkspaceSize(
            aclTensor *selfRef,
            const aclScalar *other,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout.
    other : number
        ``const aclScalar *``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_ne_scalar.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnInplaceNeScalar", (selfRef, other), stream)


def aclnnInplaceNeTensor(selfRef, other, *, stream=None):
    """Launch ``aclnnInplaceNeTensor``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceNeTensorGetWorkspaceSize(
            aclTensor *selfRef,
            const aclTensor *other,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout.
    other : Tensor
        ``const aclTensor *``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_ne_tensor.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceNeTensor(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            _NULL if other is None else other._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceNeTensor", _status, (selfRef, other), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceNeTensor", (selfRef, other), stream)


def aclnnInplaceNeg(selfRef, *, stream=None):
    """Launch ``aclnnInplaceNeg``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceNegGetWorkspaceSize(
            aclTensor *selfRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. INT8, INT32, INT64, FLOAT16, BF16, FLOAT, DOUBLE, COMPLEX64, COMPLEX128; ND;
        rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_neg.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceNeg(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceNeg", _status, (selfRef,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceNeg", (selfRef,), stream)


def aclnnInplaceNormal(selfRef, mean, std, seed, offset, *, stream=None):
    """Launch ``aclnnInplaceNormal``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceNormalGetWorkspaceSize(
            const aclTensor *selfRef,
            float mean,
            float std,
            int64_t seed,
            int64_t offset,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``const aclTensor *``, inout. FLOAT, INT32, INT64, BF16, FLOAT16, INT16, INT8, UINT8, BOOL, DOUBLE;
        ND.
    mean : float
        ``float``, in.
    std : float
        ``float``, in.
    seed : int
        ``int64_t``, in.
    offset : int
        ``int64_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_normal.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceNormal(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            mean,
            std,
            seed,
            offset,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceNormal", _status, (selfRef, mean, std, seed, offset), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceNormal", (selfRef, mean, std, seed, offset), stream)


def aclnnInplaceNormalTensor(selfRef, mean, std, seedTensor, offsetTensor, offset, *, stream=None):
    """Launch ``aclnnInplaceNormalTensor``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceNormalTensorGetWorkspaceSize(
            const aclTensor *selfRef,
            float mean,
            float std,
            const aclTensor *seedTensor,
            const aclTensor *offsetTensor,
            int64_t offset,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``const aclTensor *``, inout. FLOAT, FLOAT16, BF16, INT32, INT16, INT8, UINT8, INT64, BOOL, DOUBLE;
        ND; rank 0-8.
    mean : float
        ``float``, in.
    std : float
        ``float``, in.
    seedTensor : Tensor
        ``const aclTensor *``, in. INT64; ND.
    offsetTensor : Tensor
        ``const aclTensor *``, in. INT64; ND.
    offset : int
        ``int64_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_normal.h`` of library math. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceNormalTensor(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            mean,
            std,
            _NULL if seedTensor is None else seedTensor._record,
            _NULL if offsetTensor is None else offsetTensor._record,
            offset,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnInplaceNormalTensor",
            _status,
            (selfRef, mean, std, seedTensor, offsetTensor, offset),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnInplaceNormalTensor",
            (selfRef, mean, std, seedTensor, offsetTensor, offset),
            stream,
        )


def aclnnInplaceOne(selfRef, *, stream=None):
    """Launch ``aclnnInplaceOne``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceOneGetWorkspaceSize(
            const aclTensor *selfRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``const aclTensor *``, inout. FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, UINT16, BOOL,
        BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_ones.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceOne(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceOne", _status, (selfRef,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceOne", (selfRef,), stream)


def aclnnInplacePowTensorScalar(self, exponent, *, stream=None):
    """Launch ``aclnnInplacePowTensorScalar``, which updates ``self``.

    ::

        aclnnStatus aclnnInplacePowTensorScalarGetWorkspaceSize(
            const aclTensor *self,
            const aclScalar *exponent,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, inout. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT8, UINT8, COMPLEX64,
        COMPLEX128, INT16, BF16; ND.
    exponent : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT8, UINT8, COMPLEX64, COMPLEX128,
        INT16, BF16.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_pow.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnInplacePowTensorScalar", (self, exponent), stream)


def aclnnInplacePowTensorTensor(self, exponent, *, stream=None):
    """Launch ``aclnnInplacePowTensorTensor``, which updates ``self``.

    ::

        aclnnStatus aclnnInplacePowTensorTensorGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *exponent,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, inout. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT8, UINT8, COMPLEX64,
        COMPLEX128, INT16, BF16; ND.
    exponent : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT8, UINT8, COMPLEX64, COMPLEX128,
        INT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_pow_tensor_tensor.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplacePowTensorTensor(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if exponent is None else exponent._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplacePowTensorTensor", _status, (self, exponent), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplacePowTensorTensor", (self, exponent), stream)


def aclnnInplaceRandom(selfRef, from_, to, seed, offset, *, stream=None):
    """Launch ``aclnnInplaceRandom``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceRandomGetWorkspaceSize(
            const aclTensor *selfRef,
            int64_t from,
            int64_t to,
            int64_t seed,
            int64_t offset,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``const aclTensor *``, inout. BF16, FLOAT16, FLOAT, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL,
        COMPLEX64, COMPLEX128; ND; rank 0-8.
    from_ : int
        ``int64_t``, in.
    to : int
        ``int64_t``, in.
    seed : int
        ``int64_t``, in.
    offset : int
        ``int64_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_random.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceRandom(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            from_,
            to,
            seed,
            offset,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceRandom", _status, (selfRef, from_, to, seed, offset), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceRandom", (selfRef, from_, to, seed, offset), stream)


def aclnnInplaceRandomTensor(selfRef, from_, to, seedTensor, offsetTensor, offset, *, stream=None):
    """Launch ``aclnnInplaceRandomTensor``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceRandomTensorGetWorkspaceSize(
            const aclTensor *selfRef,
            int64_t from,
            int64_t to,
            const aclTensor *seedTensor,
            const aclTensor *offsetTensor,
            int64_t offset,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``const aclTensor *``, inout. BF16, FLOAT16, FLOAT, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL,
        COMPLEX64, COMPLEX128; ND; rank 0-8.
    from_ : int
        ``int64_t``, in.
    to : int
        ``int64_t``, in.
    seedTensor : Tensor
        ``const aclTensor *``, in. INT64; ND; rank 1.
    offsetTensor : Tensor
        ``const aclTensor *``, in. INT64; ND; rank 1.
    offset : int
        ``int64_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_random.h`` of library math. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceRandomTensor(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            from_,
            to,
            _NULL if seedTensor is None else seedTensor._record,
            _NULL if offsetTensor is None else offsetTensor._record,
            offset,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnInplaceRandomTensor",
            _status,
            (selfRef, from_, to, seedTensor, offsetTensor, offset),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnInplaceRandomTensor",
            (selfRef, from_, to, seedTensor, offsetTensor, offset),
            stream,
        )


def aclnnInplaceRandomWithoutFromTo(selfRef, seed, offset, *, stream=None):
    """Launch ``aclnnInplaceRandomWithoutFromTo``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceRandomWithoutFromToGetWorkspaceSize(
            const aclTensor *selfRef,
            int64_t seed,
            int64_t offset,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``const aclTensor *``, inout. BF16, FLOAT16, FLOAT, INT32, INT64, INT16, INT8, UINT8, BOOL; ND; rank
        0-8.
    seed : int
        ``int64_t``, in.
    offset : int
        ``int64_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_random.h`` of library math. Seen in 2026-08.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceRandomWithoutFromTo(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            seed,
            offset,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceRandomWithoutFromTo", _status, (selfRef, seed, offset), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceRandomWithoutFromTo", (selfRef, seed, offset), stream)


def aclnnInplaceRandomWithoutFromToTensor(selfRef, seedTensor, offsetTensor, offset, *, stream=None):
    """Launch ``aclnnInplaceRandomWithoutFromToTensor``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceRandomWithoutFromToTensorGetWorkspaceSize(
            const aclTensor *selfRef,
            const aclTensor *seedTensor,
            const aclTensor *offsetTensor,
            int64_t offset,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``const aclTensor *``, inout. BF16, FLOAT16, FLOAT, INT32, INT64, INT16, INT8, UINT8, BOOL; ND; rank
        0-8.
    seedTensor : Tensor
        ``const aclTensor *``, in. INT64; ND; rank 1.
    offsetTensor : Tensor
        ``const aclTensor *``, in. INT64; ND; rank 1.
    offset : int
        ``int64_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_random.h`` of library math. Seen in 2026-08.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceRandomWithoutFromToTensor(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            _NULL if seedTensor is None else seedTensor._record,
            _NULL if offsetTensor is None else offsetTensor._record,
            offset,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnInplaceRandomWithoutFromToTensor",
            _status,
            (selfRef, seedTensor, offsetTensor, offset),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnInplaceRandomWithoutFromToTensor",
            (selfRef, seedTensor, offsetTensor, offset),
            stream,
        )


def aclnnInplaceReciprocal(selfRef, *, stream=None):
    """Launch ``aclnnInplaceReciprocal``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceReciprocalGetWorkspaceSize(
            const aclTensor *selfRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``const aclTensor *``, inout. DOUBLE, COMPLEX64, COMPLEX128, FLOAT, FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_reciprocal.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceReciprocal(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceReciprocal", _status, (selfRef,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceReciprocal", (selfRef,), stream)


def aclnnInplaceRemainderTensorScalar(selfRef, other, *, stream=None):
    """Launch ``aclnnInplaceRemainderTensorScalar``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceRemainderTensorScalarGetWorkspaceSize(
            aclTensor *selfRef,
            const aclScalar *other,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. INT32, INT64, FLOAT16, FLOAT, DOUBLE, BF16; ND; rank 0-8.
    other : number
        ``const aclScalar *``, in. INT32, INT64, FLOAT16, FLOAT, DOUBLE, BF16.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_remainder.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnInplaceRemainderTensorScalar", (selfRef, other), stream)


def aclnnInplaceRemainderTensorTensor(selfRef, other, *, stream=None):
    """Launch ``aclnnInplaceRemainderTensorTensor``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceRemainderTensorTensorGetWorkspaceSize(
            aclTensor *selfRef,
            const aclTensor *other,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout.
    other : Tensor
        ``const aclTensor *``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_remainder.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceRemainderTensorTensor(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            _NULL if other is None else other._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceRemainderTensorTensor", _status, (selfRef, other), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceRemainderTensorTensor", (selfRef, other), stream)


def aclnnInplaceRound(selfRef, *, stream=None):
    """Launch ``aclnnInplaceRound``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceRoundGetWorkspaceSize(
            const aclTensor *selfRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``const aclTensor *``, inout. BF16, FLOAT16, FLOAT, DOUBLE, INT32, INT64; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_round.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceRound(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceRound", _status, (selfRef,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceRound", (selfRef,), stream)


def aclnnInplaceRoundDecimals(selfRef, decimals, *, stream=None):
    """Launch ``aclnnInplaceRoundDecimals``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceRoundDecimalsGetWorkspaceSize(
            aclTensor *selfRef,
            int64_t decimals,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, BF16, FLOAT16, DOUBLE, INT32, INT64; ND; rank 0-8.
    decimals : int
        ``int64_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_round.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceRoundDecimals(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            decimals,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceRoundDecimals", _status, (selfRef, decimals), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceRoundDecimals", (selfRef, decimals), stream)


def aclnnInplaceRsqrt(selfRef, *, stream=None):
    """Launch ``aclnnInplaceRsqrt``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceRsqrtGetWorkspaceSize(
            aclTensor *selfRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_rsqrt.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceRsqrt(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceRsqrt", _status, (selfRef,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceRsqrt", (selfRef,), stream)


def aclnnInplaceSin(selfRef, *, stream=None):
    """Launch ``aclnnInplaceSin``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceSinGetWorkspaceSize(
            aclTensor *selfRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, BF16, FLOAT16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_sin.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceSin(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceSin", _status, (selfRef,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceSin", (selfRef,), stream)


def aclnnInplaceSinc(selfRef, *, stream=None):
    """Launch ``aclnnInplaceSinc``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceSincGetWorkspaceSize(
            aclTensor *selfRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_sinc.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceSinc(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceSinc", _status, (selfRef,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceSinc", (selfRef,), stream)


def aclnnInplaceSinh(selfRef, *, stream=None):
    """Launch ``aclnnInplaceSinh``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceSinhGetWorkspaceSize(
            aclTensor *selfRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT16, FLOAT, DOUBLE, COMPLEX64, COMPLEX128, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_sinh.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceSinh(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceSinh", _status, (selfRef,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceSinh", (selfRef,), stream)


def aclnnInplaceSqrt(self, *, stream=None):
    """Launch ``aclnnInplaceSqrt``, which updates ``self``.

    ::

        aclnnStatus aclnnInplaceSqrtGetWorkspaceSize(
            aclTensor *self,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_sqrt.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceSqrt(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceSqrt", _status, (self,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceSqrt", (self,), stream)


def aclnnInplaceSub(selfRef, other, alpha, *, stream=None):
    """Launch ``aclnnInplaceSub``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceSubGetWorkspaceSize(
            aclTensor *selfRef,
            const aclTensor *other,
            const aclScalar *alpha,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16; ND; rank 0-8.
    other : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16; ND; rank 0-8.
    alpha : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_sub.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnInplaceSub", (selfRef, other, alpha), stream)


def aclnnInplaceSubs(selfRef, other, alpha, *, stream=None):
    """Launch ``aclnnInplaceSubs``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceSubsGetWorkspaceSize(
            aclTensor *selfRef,
            const aclScalar *other,
            const aclScalar *alpha,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16; ND; rank 0-8.
    other : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16.
    alpha : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_sub.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnInplaceSubs", (selfRef, other, alpha), stream)


def aclnnInplaceTan(selfRef, *, stream=None):
    """Launch ``aclnnInplaceTan``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceTanGetWorkspaceSize(
            const aclTensor *selfRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``const aclTensor *``, inout. FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_tan.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceTan(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceTan", _status, (selfRef,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceTan", (selfRef,), stream)


def aclnnInplaceTanh(selfRef, *, stream=None):
    """Launch ``aclnnInplaceTanh``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceTanhGetWorkspaceSize(
            aclTensor *selfRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_tanh.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceTanh(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceTanh", _status, (selfRef,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceTanh", (selfRef,), stream)


def aclnnInplaceTril(selfRef, diagonal, *, stream=None):
    """Launch ``aclnnInplaceTril``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceTrilGetWorkspaceSize(
            const aclTensor *selfRef,
            int64_t diagonal,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``const aclTensor *``, inout. DOUBLE, FLOAT, FLOAT16, INT16, INT32, INT64, INT8, UINT16, UINT32,
        UINT64, UINT8, BOOL, BF16, COMPLEX32, COMPLEX64; ND; rank 2-8.
    diagonal : int
        ``int64_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_tril.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceTril(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            diagonal,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceTril", _status, (selfRef, diagonal), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceTril", (selfRef, diagonal), stream)


def aclnnInplaceTriu(selfRef, diagonal, *, stream=None):
    """Launch ``aclnnInplaceTriu``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceTriuGetWorkspaceSize(
            aclTensor *selfRef,
            int64_t diagonal,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. UINT64, INT64, UINT32, INT32, UINT16, INT16, UINT8, INT8, FLOAT16, FLOAT,
        DOUBLE, BOOL, BF16, COMPLEX32, COMPLEX64; ND, NCHW, NHWC, HWCN, NDHWC, NCDHW; rank 2-8.
    diagonal : int
        ``int64_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_triu.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceTriu(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            diagonal,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceTriu", _status, (selfRef, diagonal), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceTriu", (selfRef, diagonal), stream)


def aclnnInplaceTrunc(selfRef, *, stream=None):
    """Launch ``aclnnInplaceTrunc``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceTruncGetWorkspaceSize(
            aclTensor *selfRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_trunc.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceTrunc(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceTrunc", _status, (selfRef,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceTrunc", (selfRef,), stream)


def aclnnInplaceUniform(selfRef, from_, to, seed, offset, *, stream=None):
    """Launch ``aclnnInplaceUniform``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceUniformGetWorkspaceSize(
            const aclTensor *selfRef,
            double from,
            double to,
            uint64_t seed,
            uint64_t offset,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``const aclTensor *``, inout. FLOAT, INT32, INT64, BF16, FLOAT16, INT16, INT8, UINT8, DOUBLE; ND; rank
        0-8.
    from_ : float
        ``double``, in.
    to : float
        ``double``, in.
    seed : int
        ``uint64_t``, in.
    offset : int
        ``uint64_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_uniform.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceUniform(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            from_,
            to,
            seed,
            offset,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceUniform", _status, (selfRef, from_, to, seed, offset), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceUniform", (selfRef, from_, to, seed, offset), stream)


def aclnnInplaceUniformTensor(selfRef, from_, to, seedTensor, offsetTensor, offset, *, stream=None):
    """Launch ``aclnnInplaceUniformTensor``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceUniformTensorGetWorkspaceSize(
            const aclTensor *selfRef,
            double from,
            double to,
            const aclTensor *seedTensor,
            const aclTensor *offsetTensor,
            uint64_t offset,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``const aclTensor *``, inout. BF16, FLOAT16, FLOAT, INT32, INT64, INT16, INT8, UINT8, DOUBLE; ND; rank
        0-8.
    from_ : float
        ``double``, in.
    to : float
        ``double``, in.
    seedTensor : Tensor
        ``const aclTensor *``, in. UINT64; ND; rank 1.
    offsetTensor : Tensor
        ``const aclTensor *``, in. UINT64; ND; rank 1.
    offset : int
        ``uint64_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_uniform.h`` of library math. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceUniformTensor(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            from_,
            to,
            _NULL if seedTensor is None else seedTensor._record,
            _NULL if offsetTensor is None else offsetTensor._record,
            offset,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnInplaceUniformTensor",
            _status,
            (selfRef, from_, to, seedTensor, offsetTensor, offset),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnInplaceUniformTensor",
            (selfRef, from_, to, seedTensor, offsetTensor, offset),
            stream,
        )


def aclnnInplaceXLogYScalarOther(selfRef, other, *, stream=None):
    """Launch ``aclnnInplaceXLogYScalarOther``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceXLogYScalarOtherGetWorkspaceSize(
            aclTensor *selfRef,
            const aclScalar *other,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout.
    other : number
        ``const aclScalar *``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_x_log_y_scalar_other.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnInplaceXLogYScalarOther", (selfRef, other), stream)


def aclnnInplaceXLogYTensor(selfRef, other, *, stream=None):
    """Launch ``aclnnInplaceXLogYTensor``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceXLogYTensorGetWorkspaceSize(
            aclTensor *selfRef,
            const aclTensor *other,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout.
    other : Tensor
        ``const aclTensor *``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_x_log_y_tensor.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceXLogYTensor(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            _NULL if other is None else other._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceXLogYTensor", _status, (selfRef, other), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceXLogYTensor", (selfRef, other), stream)


def aclnnInplaceZero(selfRef, *, stream=None):
    """Launch ``aclnnInplaceZero``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceZeroGetWorkspaceSize(
            aclTensor *selfRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. INT8, INT32, INT64, UINT8, FLOAT16, FLOAT, BOOL, DOUBLE, INT16, UINT16,
        COMPLEX128, COMPLEX64, BF16, FLOAT8_E5M2, FLOAT8_E4M3FN, HIFLOAT8, FLOAT4_E1M2, FLOAT4_E2M1; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_zero.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceZero(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceZero", _status, (selfRef,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceZero", (selfRef,), stream)


def aclnnIsClose(self, other, rtol, atol, equalNan, out, *, stream=None):
    """Launch ``aclnnIsClose``, which writes ``out``.

    ::

        aclnnStatus aclnnIsCloseGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *other,
            double rtol,
            double atol,
            bool equalNan,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, INT32, INT64, FLOAT16, INT16, INT8, UINT8, DOUBLE, BOOL, BF16; ND;
        rank 0-8.
    other : Tensor
        ``const aclTensor *``, in. FLOAT, INT32, INT64, FLOAT16, INT16, INT8, UINT8, DOUBLE, BOOL, BF16; ND;
        rank 0-8.
    rtol : float
        ``double``, in.
    atol : float
        ``double``, in.
    equalNan : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. BOOL; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_isclose.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnIsClose(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if other is None else other._record,
            rtol,
            atol,
            equalNan,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnIsClose", _status, (self, other, rtol, atol, equalNan, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnIsClose", (self, other, rtol, atol, equalNan, out), stream)


def aclnnIsFinite(self, out, *, stream=None):
    """Launch ``aclnnIsFinite``, which writes ``out``.

    ::

        aclnnStatus aclnnIsFiniteGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, BF16; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. BOOL; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_isfinite.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnIsFinite(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnIsFinite", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnIsFinite", (self, out), stream)


def aclnnIsInScalarTensor(element, testElements, assumeUnique, invert, out, *, stream=None):
    """Launch ``aclnnIsInScalarTensor``, which writes ``out``.

    ::

        aclnnStatus aclnnIsInScalarTensorGetWorkspaceSize(
            const aclScalar *element,
            const aclTensor *testElements,
            bool assumeUnique,
            bool invert,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    element : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, BF16, INT8, INT16, INT32, INT64, UINT8, UINT16,
        BOOL, COMPLEX64, COMPLEX128.
    testElements : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, BF16, INT8, INT16, INT32, INT64, UINT8, UINT16,
        BOOL, COMPLEX64, COMPLEX128; ND; rank 0-8.
    assumeUnique : bool
        ``bool``, in.
    invert : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. BOOL; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_isin.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call(
        "aclnnIsInScalarTensor",
        (element, testElements, assumeUnique, invert, out),
        stream,
    )


def aclnnIsInTensorScalar(element, testElement, assumeUnique, invert, out, *, stream=None):
    """Launch ``aclnnIsInTensorScalar``, which writes ``out``.

    ::

        aclnnStatus aclnnIsInTensorScalarGetWorkspaceSize(
            const aclTensor *element,
            const aclScalar *testElement,
            bool assumeUnique,
            bool invert,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    element : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, BF16, INT8, INT16, INT32, INT64, UINT8, UINT16,
        BOOL, COMPLEX64, COMPLEX128; ND; rank 0-8.
    testElement : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, BF16, INT8, INT16, INT32, INT64, UINT8, UINT16,
        BOOL, COMPLEX64, COMPLEX128.
    assumeUnique : bool
        ``bool``, in.
    invert : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. BOOL; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_isin_tensor_scalar.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call(
        "aclnnIsInTensorScalar",
        (element, testElement, assumeUnique, invert, out),
        stream,
    )


def aclnnIsInf(x, out, *, stream=None):
    """Launch ``aclnnIsInf``, which writes ``out``.

    ::

        aclnnStatus aclnnIsInfGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, BF16, INT8, INT16, INT32, INT64, UINT8, BOOL; ND;
        rank 0-8.
    out : Tensor
        ``const aclTensor *``, out. BOOL; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_is_inf.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnIsInf(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnIsInf", _status, (x, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnIsInf", (x, out), stream)


def aclnnIsNegInf(self, out, *, stream=None):
    """Launch ``aclnnIsNegInf``, which writes ``out``.

    ::

        aclnnStatus aclnnIsNegInfGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, BF16; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. BOOL; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_isneginf.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnIsNegInf(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnIsNegInf", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnIsNegInf", (self, out), stream)


def aclnnIsPosInf(self, out, *, stream=None):
    """Launch ``aclnnIsPosInf``, which writes ``out``.

    ::

        aclnnStatus aclnnIsPosInfGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, BF16; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. BOOL; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_isposinf.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnIsPosInf(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnIsPosInf", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnIsPosInf", (self, out), stream)


def aclnnKlDiv(self, target, reduction, logTarget, out, *, stream=None):
    """Launch ``aclnnKlDiv``, which writes ``out``.

    ::

        aclnnStatus aclnnKlDivGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *target,
            int64_t reduction,
            bool logTarget,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    target : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    reduction : int
        ``int64_t``, in.
    logTarget : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_kl_div.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnKlDiv(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if target is None else target._record,
            reduction,
            logTarget,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnKlDiv", _status, (self, target, reduction, logTarget, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnKlDiv", (self, target, reduction, logTarget, out), stream)


def aclnnLeScalar(self, other, out, *, stream=None):
    """Launch ``aclnnLeScalar``, which writes ``out``.

    ::

        aclnnStatus aclnnLeScalarGetWorkspaceSize(
            const aclTensor *self,
            const aclScalar *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. INT8, UINT8, INT16, INT32, INT64, FLOAT16, UINT16, BF16, FLOAT, DOUBLE,
        BOOL, UINT64; ND; rank 0-8.
    other : number
        ``const aclScalar *``, in. INT8, UINT8, INT16, INT32, INT64, FLOAT16, UINT16, BF16, FLOAT, DOUBLE,
        BOOL, UINT64.
    out : Tensor
        ``aclTensor *``, out. FLOAT, INT32, INT64, FLOAT16, INT16, INT8, UINT8, DOUBLE, UINT32, UINT64, BOOL,
        UINT16, COMPLEX64, COMPLEX128, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_le_scalar.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnLeScalar", (self, other, out), stream)


def aclnnLeTensor(self, other, out, *, stream=None):
    """Launch ``aclnnLeTensor``, which writes ``out``.

    ::

        aclnnStatus aclnnLeTensorGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. INT8, UINT8, INT16, INT32, INT64, FLOAT16, UINT16, BF16, FLOAT, DOUBLE,
        BOOL, UINT64; ND; rank 0-8.
    other : Tensor
        ``const aclTensor *``, in. INT8, UINT8, INT16, INT32, INT64, FLOAT16, UINT16, BF16, FLOAT, DOUBLE,
        BOOL, UINT64; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. FLOAT, INT32, INT64, FLOAT16, INT16, INT8, UINT8, DOUBLE, UINT32, UINT64, BOOL,
        UINT16, COMPLEX64, COMPLEX128, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_le_tensor.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnLeTensor(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if other is None else other._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnLeTensor", _status, (self, other, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnLeTensor", (self, other, out), stream)


def aclnnLeftShift(self, shiftBits, out, *, stream=None):
    """Launch ``aclnnLeftShift``, which writes ``out``.

    ::

        aclnnStatus aclnnLeftShiftGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *shiftBits,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64; ND; rank 0-8.
    shiftBits : Tensor
        ``const aclTensor *``, in. INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_left_shift.h`` of library math. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnLeftShift(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if shiftBits is None else shiftBits._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnLeftShift", _status, (self, shiftBits, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnLeftShift", (self, shiftBits, out), stream)


def aclnnLeftShifts(self, shiftBits, out, *, stream=None):
    """Launch ``aclnnLeftShifts``, which writes ``out``.

    ::

        aclnnStatus aclnnLeftShiftsGetWorkspaceSize(
            const aclTensor *self,
            const aclScalar *shiftBits,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64; ND; rank 0-8.
    shiftBits : number
        ``const aclScalar *``, in. INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64.
    out : Tensor
        ``aclTensor *``, out. INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_left_shift.h`` of library math. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnLeftShifts", (self, shiftBits, out), stream)


def aclnnLerp(self, end, weight, out, *, stream=None):
    """Launch ``aclnnLerp``, which writes ``out``.

    ::

        aclnnStatus aclnnLerpGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *end,
            const aclTensor *weight,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    end : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    weight : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_lerp_tensor.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnLerp(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if end is None else end._record,
            _NULL if weight is None else weight._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnLerp", _status, (self, end, weight, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnLerp", (self, end, weight, out), stream)


def aclnnLerps(self, end, weight, out, *, stream=None):
    """Launch ``aclnnLerps``, which writes ``out``.

    ::

        aclnnStatus aclnnLerpsGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *end,
            const aclScalar *weight,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    end : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    weight : number
        ``const aclScalar *``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16, DOUBLE; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_lerp_scalar.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnLerps", (self, end, weight, out), stream)


def aclnnLgamma(self, out, *, stream=None):
    """Launch ``aclnnLgamma``, which writes ``out``.

    ::

        aclnnStatus aclnnLgammaGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_lgamma.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnLgamma(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnLgamma", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnLgamma", (self, out), stream)


def aclnnLinalgCholesky(self, upper, out, *, stream=None):
    """Launch ``aclnnLinalgCholesky``, which writes ``out``.

    ::

        aclnnStatus aclnnLinalgCholeskyGetWorkspaceSize(
            const aclTensor *self,
            bool upper,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, BF16; ND; rank 2-8.
    upper : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, BF16; ND; rank 2-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_linalg_cholesky.h`` of library math. Seen in 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnLinalgCholesky(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            upper,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnLinalgCholesky", _status, (self, upper, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnLinalgCholesky", (self, upper, out), stream)


def aclnnLinalgCross(self, other, dim, out, *, stream=None):
    """Launch ``aclnnLinalgCross``, which writes ``out``.

    ::

        aclnnStatus aclnnLinalgCrossGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *other,
            int64_t dim,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. INT8, INT16, INT32, INT64, UINT8, FLOAT16, BF16, FLOAT, COMPLEX64,
        COMPLEX128; ND; rank 0-8.
    other : Tensor
        ``const aclTensor *``, in. INT8, INT16, INT32, INT64, UINT8, FLOAT16, BF16, FLOAT, COMPLEX64,
        COMPLEX128; ND; rank 0-8.
    dim : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. INT8, INT16, INT32, INT64, UINT8, FLOAT16, BF16, FLOAT, COMPLEX64, COMPLEX128;
        ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_linalg_cross.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnLinalgCross(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if other is None else other._record,
            dim,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnLinalgCross", _status, (self, other, dim, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnLinalgCross", (self, other, dim, out), stream)


def aclnnLinalgQr(self, mode, Q, R, *, stream=None):
    """Launch ``aclnnLinalgQr``, which writes ``Q``, ``R``.

    ::

        aclnnStatus aclnnLinalgQrGetWorkspaceSize(
            const aclTensor *self,
            int64_t mode,
            aclTensor *Q,
            aclTensor *R,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128; ND; rank 2-8.
    mode : int
        ``int64_t``, in.
    Q : Tensor, optional
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128; ND.
    R : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_linalg_qr.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnLinalgQr(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            mode,
            _NULL if Q is None else Q._record,
            _NULL if R is None else R._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnLinalgQr", _status, (self, mode, Q, R), stream)
    elif _status is None:
        _call.convert_and_call("aclnnLinalgQr", (self, mode, Q, R), stream)


def aclnnLinspace(start, end, steps, out, *, stream=None):
    """Launch ``aclnnLinspace``, which writes ``out``.

    ::

        aclnnStatus aclnnLinspaceGetWorkspaceSize(
            const aclScalar *start,
            const aclScalar *end,
            int64_t steps,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    start : number
        ``const aclScalar *``, in. INT8, INT16, INT32, INT64, UINT8, BOOL, FLOAT, FLOAT16, DOUBLE, BF16.
    end : number
        ``const aclScalar *``, in. INT8, INT16, INT32, INT64, UINT8, BOOL, FLOAT, FLOAT16, DOUBLE, BF16.
    steps : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. INT8, INT16, INT32, UINT8, FLOAT, FLOAT16, DOUBLE, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_linspace.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnLinspace", (start, end, steps, out), stream)


def aclnnLog(self, out, *, stream=None):
    """Launch ``aclnnLog``, which writes ``out``.

    ::

        aclnnStatus aclnnLogGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BOOL, INT64, INT32, INT16, INT8, UINT8, FLOAT, FLOAT16, DOUBLE, COMPLEX64,
        COMPLEX128, BF16; ND; rank 1-8.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128, BF16; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_log.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnLog(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnLog", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnLog", (self, out), stream)


def aclnnLog10(self, out, *, stream=None):
    """Launch ``aclnnLog10``, which writes ``out``.

    ::

        aclnnStatus aclnnLog10GetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. INT8, INT16, INT32, INT64, UINT8, BOOL, FLOAT, FLOAT16, DOUBLE, BF16,
        COMPLEX64, COMPLEX128; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16, COMPLEX64, COMPLEX128; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_log10.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnLog10(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnLog10", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnLog10", (self, out), stream)


def aclnnLog1p(self, out, *, stream=None):
    """Launch ``aclnnLog1p``, which writes ``out``.

    ::

        aclnnStatus aclnnLog1pGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. INT8, INT16, INT32, INT64, UINT8, BOOL, FLOAT, FLOAT16, DOUBLE, BF16; ND;
        rank 0-8.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_log1p.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnLog1p(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnLog1p", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnLog1p", (self, out), stream)


def aclnnLog2(self, out, *, stream=None):
    """Launch ``aclnnLog2``, which writes ``out``.

    ::

        aclnnStatus aclnnLog2GetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BOOL, INT64, INT32, INT16, INT8, UINT8, FLOAT, FLOAT16, DOUBLE, COMPLEX64,
        COMPLEX128, BF16; ND; rank 1-8.
    out : Tensor
        ``const aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128, BF16; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_log2.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnLog2(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnLog2", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnLog2", (self, out), stream)


def aclnnLogAddExp(self, other, out, *, stream=None):
    """Launch ``aclnnLogAddExp``, which writes ``out``.

    ::

        aclnnStatus aclnnLogAddExpGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, DOUBLE, UINT8, INT8, UINT16, INT16, UINT32, INT32, UINT64,
        INT64, BOOL, BF16; ND; rank 0-8.
    other : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, DOUBLE, UINT8, INT8, UINT16, INT16, UINT32, INT32, UINT64,
        INT64, BOOL, BF16; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_logaddexp.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnLogAddExp(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if other is None else other._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnLogAddExp", _status, (self, other, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnLogAddExp", (self, other, out), stream)


def aclnnLogAddExp2(self, other, out, *, stream=None):
    """Launch ``aclnnLogAddExp2``, which writes ``out``.

    ::

        aclnnStatus aclnnLogAddExp2GetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, DOUBLE, UINT8, INT8, UINT16, INT16, UINT32, INT32, UINT64,
        INT64, BOOL, BF16; ND; rank 0-8.
    other : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, DOUBLE, UINT8, INT8, UINT16, INT16, UINT32, INT32, UINT64,
        INT64, BOOL, BF16; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_logaddexp2.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnLogAddExp2(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if other is None else other._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnLogAddExp2", _status, (self, other, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnLogAddExp2", (self, other, out), stream)


def aclnnLogSpace(start, end, steps, base, result, *, stream=None):
    """Launch ``aclnnLogSpace``, which writes ``result``.

    ::

        aclnnStatus aclnnLogSpaceGetWorkspaceSize(
            const aclScalar *start,
            const aclScalar *end,
            int64_t steps,
            double base,
            const aclTensor *result,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    start : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, BF16, DOUBLE, UINT64, UINT32, UINT16, UINT8, INT64, INT32,
        INT16, INT8, BOOL.
    end : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, BF16, DOUBLE, UINT64, UINT32, UINT16, UINT8, INT64, INT32,
        INT16, INT8, BOOL.
    steps : int
        ``int64_t``, in.
    base : float
        ``double``, in.
    result : Tensor
        ``const aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_logspace.h`` of library math. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnLogSpace", (start, end, steps, base, result), stream)


def aclnnLogSumExp(self, dim, keepDim, out, *, stream=None):
    """Launch ``aclnnLogSumExp``, which writes ``out``.

    ::

        aclnnStatus aclnnLogSumExpGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *dim,
            bool keepDim,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, INT32, INT64, INT16, INT8, UINT8, BOOL; ND; rank 0-8.
    dim : sequence of int
        ``const aclIntArray *``, in.
    keepDim : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_logsumexp.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnLogSumExp", (self, dim, keepDim, out), stream)


def aclnnLogdet(self, out, *, stream=None):
    """Launch ``aclnnLogdet``, which writes ``out``.

    ::

        aclnnStatus aclnnLogdetGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, DOUBLE, COMPLEX64, COMPLEX128; ND; rank 2-8.
    out : Tensor
        ``aclTensor *``, out. FLOAT, DOUBLE, COMPLEX64, COMPLEX128; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_logdet.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnLogdet(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnLogdet", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnLogdet", (self, out), stream)


def aclnnLogicalAnd(self, other, out, *, stream=None):
    """Launch ``aclnnLogicalAnd``, which writes ``out``.

    ::

        aclnnStatus aclnnLogicalAndGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX64,
        COMPLEX128, BF16; ND; rank 0-8.
    other : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX64,
        COMPLEX128, BF16; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX64,
        COMPLEX128, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_logical_and.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnLogicalAnd(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if other is None else other._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnLogicalAnd", _status, (self, other, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnLogicalAnd", (self, other, out), stream)


def aclnnLogicalNot(self, out, *, stream=None):
    """Launch ``aclnnLogicalNot``, which writes ``out``.

    ::

        aclnnStatus aclnnLogicalNotGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BOOL, UINT8, INT8, INT16, INT32, INT64, FLOAT, FLOAT16, DOUBLE, BF16; ND;
        rank 0-8.
    out : Tensor
        ``aclTensor *``, out. BOOL, UINT8, INT8, INT16, INT32, INT64, FLOAT, FLOAT16, DOUBLE, BF16; ND; rank
        0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_logical_not.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnLogicalNot(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnLogicalNot", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnLogicalNot", (self, out), stream)


def aclnnLogicalOr(self, other, out, *, stream=None):
    """Launch ``aclnnLogicalOr``, which writes ``out``.

    ::

        aclnnStatus aclnnLogicalOrGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX64,
        COMPLEX128, BF16; ND; rank 0-8.
    other : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX64,
        COMPLEX128, BF16; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, UINT16, UINT32,
        UINT64, BOOL, COMPLEX64, COMPLEX128, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_logical_or.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnLogicalOr(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if other is None else other._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnLogicalOr", _status, (self, other, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnLogicalOr", (self, other, out), stream)


def aclnnLogicalXor(self, other, out, *, stream=None):
    """Launch ``aclnnLogicalXor``, which writes ``out``.

    ::

        aclnnStatus aclnnLogicalXorGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX64,
        COMPLEX128, BF16; ND; rank 0-8.
    other : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX64,
        COMPLEX128, BF16; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX64,
        COMPLEX128, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_logical_xor.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnLogicalXor(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if other is None else other._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnLogicalXor", _status, (self, other, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnLogicalXor", (self, other, out), stream)


def aclnnLtScalar(self, other, out, *, stream=None):
    """Launch ``aclnnLtScalar``, which writes ``out``.

    ::

        aclnnStatus aclnnLtScalarGetWorkspaceSize(
            const aclTensor *self,
            const aclScalar *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. DOUBLE, FLOAT, FLOAT16, BF16, INT32, UINT32, INT64, UINT64, INT16, UINT16,
        INT8, UINT8, BOOL; ND; rank 0-8.
    other : number
        ``const aclScalar *``, in. DOUBLE, FLOAT, FLOAT16, BF16, INT32, UINT32, INT64, UINT64, INT16, UINT16,
        INT8, UINT8, BOOL.
    out : Tensor
        ``aclTensor *``, out. DOUBLE, FLOAT, FLOAT16, BF16, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8,
        UINT8, BOOL, COMPLEX64, COMPLEX128; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_lt_scalar.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnLtScalar", (self, other, out), stream)


def aclnnLtTensor(self, other, out, *, stream=None):
    """Launch ``aclnnLtTensor``, which writes ``out``.

    ::

        aclnnStatus aclnnLtTensorGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8,
        UINT8, DOUBLE, BOOL; ND; rank 0-8.
    other : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8,
        UINT8, DOUBLE, BOOL.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8, UINT8,
        DOUBLE, BOOL, COMPLEX64, COMPLEX128; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_lt_tensor.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnLtTensor(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if other is None else other._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnLtTensor", _status, (self, other, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnLtTensor", (self, other, out), stream)


def aclnnMaskedScale(self, mask, scale, out, *, stream=None):
    """Launch ``aclnnMaskedScale``, which writes ``out``.

    ::

        aclnnStatus aclnnMaskedScaleGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *mask,
            float scale,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    mask : Tensor
        ``const aclTensor *``, in. UINT8, INT8, FLOAT16, FLOAT; ND.
    scale : float
        ``float``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_masked_scale.h`` of library math. Seen in 2026-08.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnMaskedScale(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if mask is None else mask._record,
            scale,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnMaskedScale", _status, (self, mask, scale, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnMaskedScale", (self, mask, scale, out), stream)


def aclnnMaskedSelect(self, mask, out, *, stream=None):
    """Launch ``aclnnMaskedSelect``, which writes ``out``.

    ::

        aclnnStatus aclnnMaskedSelectGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *mask,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL; ND;
        rank 0-8.
    mask : Tensor
        ``const aclTensor *``, in. UINT8, BOOL; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL; ND; rank
        0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_masked_select.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnMaskedSelect(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if mask is None else mask._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnMaskedSelect", _status, (self, mask, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnMaskedSelect", (self, mask, out), stream)


def aclnnMax(self, out, *, stream=None):
    """Launch ``aclnnMax``, which writes ``out``.

    ::

        aclnnStatus aclnnMaxGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, DOUBLE, UINT8, INT8, INT16, INT32, INT64, BOOL, BF16; ND.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, DOUBLE, UINT8, INT8, INT16, INT32, INT64, BOOL, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_max.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnMax(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnMax", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnMax", (self, out), stream)


def aclnnMaxDim(self, dim, keepdim, out, indices, *, stream=None):
    """Launch ``aclnnMaxDim``, which writes ``out``, ``indices``.

    ::

        aclnnStatus aclnnMaxDimGetWorkspaceSize(
            const aclTensor *self,
            int64_t dim,
            bool keepdim,
            aclTensor *out,
            aclTensor *indices,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, INT64, BOOL, BF16, INT32; ND; rank 1-8.
    dim : int
        ``int64_t``, in.
    keepdim : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, INT64, BOOL, BF16, INT32; ND.
    indices : Tensor
        ``aclTensor *``, out. INT32, INT64; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_max_dim.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnMaxDim(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            dim,
            keepdim,
            _NULL if out is None else out._record,
            _NULL if indices is None else indices._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnMaxDim", _status, (self, dim, keepdim, out, indices), stream)
    elif _status is None:
        _call.convert_and_call("aclnnMaxDim", (self, dim, keepdim, out, indices), stream)


def aclnnMaxN(tensors, out, *, stream=None):
    """Launch ``aclnnMaxN``, which writes ``out``.

    ::

        aclnnStatus aclnnMaxNGetWorkspaceSize(
            const aclTensorList *tensors,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    tensors : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT16, FLOAT, INT8, INT32, INT64, BF16; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, INT8, INT32, INT64, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_maxn.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnMaxN", (tensors, out), stream)


def aclnnMaxV2(self, dims, keepDims, noopWithEmptyDims, out, *, stream=None):
    """Launch ``aclnnMaxV2``, which writes ``out``.

    ::

        aclnnStatus aclnnMaxV2GetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *dims,
            bool keepDims,
            bool noopWithEmptyDims,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, INT8, INT16, INT32, INT64, UINT8, DOUBLE, BOOL, BF16; ND;
        rank 0-8.
    dims : sequence of int
        ``const aclIntArray *``, in.
    keepDims : bool
        ``bool``, in.
    noopWithEmptyDims : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, INT8, INT16, INT32, INT64, UINT8, DOUBLE, BOOL, BF16; ND; rank
        0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_max_v2.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnMaxV2", (self, dims, keepDims, noopWithEmptyDims, out), stream)


def aclnnMaximum(self, other, out, *, stream=None):
    """Launch ``aclnnMaximum``, which writes ``out``.

    ::

        aclnnStatus aclnnMaximumGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, BF16; ND;
        rank 0-8.
    other : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, BF16; ND;
        rank 0-8.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, BF16; ND; rank
        0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_maximum.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnMaximum(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if other is None else other._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnMaximum", _status, (self, other, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnMaximum", (self, other, out), stream)


def aclnnMean(self, dim, keepDim, dtype, out, *, stream=None):
    """Launch ``aclnnMean``, which writes ``out``.

    ::

        aclnnStatus aclnnMeanGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *dim,
            bool keepDim,
            aclDataType dtype,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, COMPLEX64,
        COMPLEX128; ND; rank 0-8.
    dim : sequence of int
        ``const aclIntArray *``, in.
    keepDim : bool
        ``bool``, in.
    dtype : aclDataType
        ``aclDataType``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, COMPLEX64,
        COMPLEX128; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_mean.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnMean", (self, dim, keepDim, dtype, out), stream)


def aclnnMeanV2(self, dim, keepDim, noopWithEmptyAxes, out, *, stream=None):
    """Launch ``aclnnMeanV2``, which writes ``out``.

    ::

        aclnnStatus aclnnMeanV2GetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *dim,
            bool keepDim,
            bool noopWithEmptyAxes,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, COMPLEX64,
        COMPLEX128; ND; rank 0-8.
    dim : sequence of int
        ``const aclIntArray *``, in.
    keepDim : bool
        ``bool``, in.
    noopWithEmptyAxes : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, COMPLEX64,
        COMPLEX128; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_mean.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnMeanV2", (self, dim, keepDim, noopWithEmptyAxes, out), stream)


def aclnnMin(self, out, *, stream=None):
    """Launch ``aclnnMin``, which writes ``out``.

    ::

        aclnnStatus aclnnMinGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, BF16, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL; ND.
    out : Tensor
        ``aclTensor *``, out. FLOAT, BF16, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_min.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnMin(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnMin", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnMin", (self, out), stream)


def aclnnMinDim(self, dim, keepdim, out, indices, *, stream=None):
    """Launch ``aclnnMinDim``, which writes ``out``, ``indices``.

    ::

        aclnnStatus aclnnMinDimGetWorkspaceSize(
            const aclTensor *self,
            int64_t dim,
            bool keepdim,
            aclTensor *out,
            aclTensor *indices,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, INT64, BOOL, BF16, INT32; ND; rank 1-8.
    dim : int
        ``int64_t``, in.
    keepdim : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, INT64, BOOL, BF16, INT32; ND.
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
    Declared in ``aclnnop/aclnn_min_dim.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnMinDim(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            dim,
            keepdim,
            _NULL if out is None else out._record,
            _NULL if indices is None else indices._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnMinDim", _status, (self, dim, keepdim, out, indices), stream)
    elif _status is None:
        _call.convert_and_call("aclnnMinDim", (self, dim, keepdim, out, indices), stream)


def aclnnMinN(tensors, out, *, stream=None):
    """Launch ``aclnnMinN``, which writes ``out``.

    ::

        aclnnStatus aclnnMinNGetWorkspaceSize(
            const aclTensorList *tensors,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    tensors : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT16, FLOAT, INT8, UINT8, INT32, INT64, BF16; ND.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, INT8, UINT8, INT32, INT64, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_minn.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnMinN", (tensors, out), stream)


def aclnnMinimum(self, other, out, *, stream=None):
    """Launch ``aclnnMinimum``, which writes ``out``.

    ::

        aclnnStatus aclnnMinimumGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, BF16; ND.
    other : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, BF16; ND.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_minimum.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnMinimum(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if other is None else other._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnMinimum", _status, (self, other, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnMinimum", (self, other, out), stream)


def aclnnMul(self, other, out, *, stream=None):
    """Launch ``aclnnMul``, which writes ``out``.

    ::

        aclnnStatus aclnnMulGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16; ND.
    other : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16; ND.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_mul.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnMul(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if other is None else other._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnMul", _status, (self, other, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnMul", (self, other, out), stream)


def aclnnMuls(self, other, out, *, stream=None):
    """Launch ``aclnnMuls``, which writes ``out``.

    ::

        aclnnStatus aclnnMulsGetWorkspaceSize(
            const aclTensor *self,
            const aclScalar *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16; ND.
    other : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_mul.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnMuls", (self, other, out), stream)


def aclnnMultinomial(self, numsamples, replacement, seed, offset, out, *, stream=None):
    """Launch ``aclnnMultinomial``, which writes ``out``.

    ::

        aclnnStatus aclnnMultinomialGetWorkspaceSize(
            const aclTensor *self,
            int64_t numsamples,
            bool replacement,
            int64_t seed,
            int64_t offset,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, DOUBLE; ND.
    numsamples : int
        ``int64_t``, in.
    replacement : bool
        ``bool``, in.
    seed : int
        ``int64_t``, in.
    offset : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. INT64; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_multinomial.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnMultinomial(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            numsamples,
            replacement,
            seed,
            offset,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMultinomial",
            _status,
            (self, numsamples, replacement, seed, offset, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call("aclnnMultinomial", (self, numsamples, replacement, seed, offset, out), stream)


def aclnnMultinomialTensor(
    self,
    numsamples,
    replacement,
    seedTensor,
    offsetTensor,
    offset,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnMultinomialTensor``, which writes ``out``.

    ::

        aclnnStatus aclnnMultinomialTensorGetWorkspaceSize(
            const aclTensor *self,
            int64_t numsamples,
            bool replacement,
            const aclTensor *seedTensor,
            const aclTensor *offsetTensor,
            int64_t offset,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, DOUBLE; ND.
    numsamples : int
        ``int64_t``, in.
    replacement : bool
        ``bool``, in.
    seedTensor : Tensor
        ``const aclTensor *``, in. INT64; ND.
    offsetTensor : Tensor
        ``const aclTensor *``, in. INT64; ND.
    offset : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. INT64; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_multinomial.h`` of library math. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnMultinomialTensor(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            numsamples,
            replacement,
            _NULL if seedTensor is None else seedTensor._record,
            _NULL if offsetTensor is None else offsetTensor._record,
            offset,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMultinomialTensor",
            _status,
            (self, numsamples, replacement, seedTensor, offsetTensor, offset, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMultinomialTensor",
            (self, numsamples, replacement, seedTensor, offsetTensor, offset, out),
            stream,
        )


def aclnnNanToNum(self, nan, posinf, neginf, out, *, stream=None):
    """Launch ``aclnnNanToNum``, which writes ``out``.

    ::

        aclnnStatus aclnnNanToNumGetWorkspaceSize(
            const aclTensor *self,
            float nan,
            float posinf,
            float neginf,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, INT8, INT16, INT32, INT64, UINT8, BOOL, BF16; ND.
    nan : float
        ``float``, in.
    posinf : float
        ``float``, in.
    neginf : float
        ``float``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, INT8, INT16, INT32, INT64, UINT8, BOOL, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_nan_to_num.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnNanToNum(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            nan,
            posinf,
            neginf,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnNanToNum", _status, (self, nan, posinf, neginf, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnNanToNum", (self, nan, posinf, neginf, out), stream)


def aclnnNeScalar(self, other, out, *, stream=None):
    """Launch ``aclnnNeScalar``, which writes ``out``.

    ::

        aclnnStatus aclnnNeScalarGetWorkspaceSize(
            const aclTensor *self,
            const aclScalar *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. DOUBLE, FLOAT16, FLOAT, BF16, INT64, INT32, INT8, UINT8, BOOL, INT16,
        COMPLEX64, COMPLEX128, UINT64; ND; rank 0-8.
    other : number
        ``const aclScalar *``, in. DOUBLE, FLOAT16, FLOAT, BF16, INT64, INT32, INT8, UINT8, BOOL, INT16,
        COMPLEX64, COMPLEX128, UINT64.
    out : Tensor
        ``aclTensor *``, out. DOUBLE, FLOAT16, FLOAT, BF16, INT64, INT32, INT8, UINT8, BOOL, INT16, COMPLEX64,
        COMPLEX128, UINT64, UINT32, UINT16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_ne_scalar.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnNeScalar", (self, other, out), stream)


def aclnnNeTensor(self, other, out, *, stream=None):
    """Launch ``aclnnNeTensor``, which writes ``out``.

    ::

        aclnnStatus aclnnNeTensorGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. DOUBLE, FLOAT16, FLOAT, BF16, INT64, INT32, INT8, UINT8, BOOL, INT16,
        COMPLEX64, COMPLEX128, UINT64; ND; rank 0-8.
    other : Tensor
        ``const aclTensor *``, in. DOUBLE, FLOAT16, FLOAT, BF16, INT64, INT32, INT8, UINT8, BOOL, INT16,
        COMPLEX64, COMPLEX128, UINT64; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. DOUBLE, FLOAT16, FLOAT, BF16, INT64, INT32, INT8, UINT8, BOOL, INT16, COMPLEX64,
        COMPLEX128, UINT64, UINT32, UINT16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_ne_tensor.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnNeTensor(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if other is None else other._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnNeTensor", _status, (self, other, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnNeTensor", (self, other, out), stream)


def aclnnNeg(self, out, *, stream=None):
    """Launch ``aclnnNeg``, which writes ``out``.

    ::

        aclnnStatus aclnnNegGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. INT8, INT32, INT64, FLOAT16, BF16, FLOAT, DOUBLE, COMPLEX64, COMPLEX128;
        ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. INT8, INT32, INT64, FLOAT16, BF16, FLOAT, DOUBLE, COMPLEX64, COMPLEX128; ND;
        rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_neg.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnNeg(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnNeg", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnNeg", (self, out), stream)


def aclnnNormalFloatFloat(mean, std, seed, offset, out, *, stream=None):
    """Launch ``aclnnNormalFloatFloat``, which writes ``out``.

    ::

        aclnnStatus aclnnNormalFloatFloatGetWorkspaceSize(
            float mean,
            float std,
            int64_t seed,
            int64_t offset,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    mean : float
        ``float``, in.
    std : float
        ``float``, in.
    seed : int
        ``int64_t``, in.
    offset : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT, DOUBLE; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_normal_out.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnNormalFloatFloat(
            _NULL if stream is None else stream._record,
            mean,
            std,
            seed,
            offset,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnNormalFloatFloat", _status, (mean, std, seed, offset, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnNormalFloatFloat", (mean, std, seed, offset, out), stream)


def aclnnNormalFloatTensor(mean, std, seed, offset, out, *, stream=None):
    """Launch ``aclnnNormalFloatTensor``, which writes ``out``.

    ::

        aclnnStatus aclnnNormalFloatTensorGetWorkspaceSize(
            float mean,
            const aclTensor *std,
            int64_t seed,
            int64_t offset,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    mean : float
        ``float``, in.
    std : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, DOUBLE; ND; rank 0-8.
    seed : int
        ``int64_t``, in.
    offset : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT, DOUBLE; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_normal_out.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnNormalFloatTensor(
            _NULL if stream is None else stream._record,
            mean,
            _NULL if std is None else std._record,
            seed,
            offset,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnNormalFloatTensor", _status, (mean, std, seed, offset, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnNormalFloatTensor", (mean, std, seed, offset, out), stream)


def aclnnNormalTensorFloat(mean, std, seed, offset, out, *, stream=None):
    """Launch ``aclnnNormalTensorFloat``, which writes ``out``.

    ::

        aclnnStatus aclnnNormalTensorFloatGetWorkspaceSize(
            const aclTensor *mean,
            float std,
            int64_t seed,
            int64_t offset,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    mean : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, DOUBLE; ND; rank 0-8.
    std : float
        ``float``, in.
    seed : int
        ``int64_t``, in.
    offset : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT, DOUBLE; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_normal_out.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnNormalTensorFloat(
            _NULL if stream is None else stream._record,
            _NULL if mean is None else mean._record,
            std,
            seed,
            offset,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnNormalTensorFloat", _status, (mean, std, seed, offset, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnNormalTensorFloat", (mean, std, seed, offset, out), stream)


def aclnnNormalTensorTensor(mean, std, seed, offset, out, *, stream=None):
    """Launch ``aclnnNormalTensorTensor``, which writes ``out``.

    ::

        aclnnStatus aclnnNormalTensorTensorGetWorkspaceSize(
            const aclTensor *mean,
            const aclTensor *std,
            int64_t seed,
            int64_t offset,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    mean : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, DOUBLE; ND; rank 0-8.
    std : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, DOUBLE; ND; rank 0-8.
    seed : int
        ``int64_t``, in.
    offset : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT, DOUBLE; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_normal_out.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnNormalTensorTensor(
            _NULL if stream is None else stream._record,
            _NULL if mean is None else mean._record,
            _NULL if std is None else std._record,
            seed,
            offset,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnNormalTensorTensor", _status, (mean, std, seed, offset, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnNormalTensorTensor", (mean, std, seed, offset, out), stream)


def aclnnNpuFormatCast(srcTensor, dstTensor, *, stream=None):
    """Launch ``aclnnNpuFormatCast``, which writes ``dstTensor``.

    ::

        aclnnStatus aclnnNpuFormatCastGetWorkspaceSize(
            const aclTensor *srcTensor,
            aclTensor *dstTensor,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    srcTensor : Tensor
        ``const aclTensor *``, in. INT8, UINT8, INT32, UINT32, FLOAT, FLOAT16, BF16, FLOAT8_E4M3FN,
        FLOAT4_E2M1, FLOAT4_E1M2, HIFLOAT8; ND, FRACTAL_NZ, NCDHW, NDC1HWC0, FRACTAL_Z_3D, NCL; rank 2-6.
    dstTensor : Tensor
        ``aclTensor *``, out. INT8, UINT8, INT32, UINT32, FLOAT, FLOAT16, BF16, FLOAT8_E4M3FN, FLOAT4_E2M1,
        HIFLOAT8; ND, FRACTAL_NZ, NCL, NCHW, NHWC, HWCN, NCDHW, NDHWC, NDC1HWC0, FRACTAL_Z_3D, NC1HWC0,
        FRACTAL_Z; rank 4-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_npu_format_cast.h`` of library math. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnNpuFormatCast(
            _NULL if stream is None else stream._record,
            _NULL if srcTensor is None else srcTensor._record,
            _NULL if dstTensor is None else dstTensor._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnNpuFormatCast", _status, (srcTensor, dstTensor), stream)
    elif _status is None:
        _call.convert_and_call("aclnnNpuFormatCast", (srcTensor, dstTensor), stream)


def aclnnOneHot(self, numClasses, onValue, offValue, axis, out, *, stream=None):
    """Launch ``aclnnOneHot``, which writes ``out``.

    ::

        aclnnStatus aclnnOneHotGetWorkspaceSize(
            const aclTensor *self,
            int numClasses,
            const aclTensor *onValue,
            const aclTensor *offValue,
            int64_t axis,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. UINT8, INT32, INT64; ND; rank 1-7.
    numClasses : int
        ``int``, in.
    onValue : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, INT8, UINT8, INT32, INT64; ND; rank 1-8.
    offValue : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, INT8, UINT8, INT32, INT64; ND; rank 1-8.
    axis : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, INT8, UINT8, INT32, INT64; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_one_hot.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnOneHot(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            numClasses,
            _NULL if onValue is None else onValue._record,
            _NULL if offValue is None else offValue._record,
            axis,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnOneHot",
            _status,
            (self, numClasses, onValue, offValue, axis, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call("aclnnOneHot", (self, numClasses, onValue, offValue, axis, out), stream)


def aclnnPdist(self, p, out, *, stream=None):
    """Launch ``aclnnPdist``, which writes ``out``.

    ::

        aclnnStatus aclnnPdistGetWorkspaceSize(
            const aclTensor *self,
            float p,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT; ND; rank 2.
    p : float
        ``float``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT; ND; rank 1.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_pdist.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnPdist(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            p,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnPdist", _status, (self, p, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnPdist", (self, p, out), stream)


def aclnnPdistForward(self, pScalar, out, *, stream=None):
    """Launch ``aclnnPdistForward``, which writes ``out``.

    ::

        aclnnStatus aclnnPdistForwardGetWorkspaceSize(
            const aclTensor *self,
            const aclScalar *pScalar,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND; rank 2.
    pScalar : number
        ``const aclScalar *``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16; ND; rank 1.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_pdist_forward.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnPdistForward", (self, pScalar, out), stream)


def aclnnPermute(self, dims, out, *, stream=None):
    """Launch ``aclnnPermute``, which writes ``out``.

    ::

        aclnnStatus aclnnPermuteGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *dims,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, UINT64, INT64, UINT32, INT32, UINT16, INT16, UINT8,
        INT8, BOOL, COMPLEX64, COMPLEX128, BF16, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN; ND.
    dims : sequence of int
        ``const aclIntArray *``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, UINT64, INT64, UINT32, INT32, UINT16, INT16, UINT8,
        INT8, BOOL, COMPLEX64, COMPLEX128, BF16, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_permute.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnPermute", (self, dims, out), stream)


def aclnnPolar(input, angle, out, *, stream=None):
    """Launch ``aclnnPolar``, which writes ``out``.

    ::

        aclnnStatus aclnnPolarGetWorkspaceSize(
            const aclTensor *input,
            const aclTensor *angle,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in.
    angle : Tensor
        ``const aclTensor *``, in.
    out : Tensor
        ``aclTensor *``, out.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_polar.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnPolar(
            _NULL if stream is None else stream._record,
            _NULL if input is None else input._record,
            _NULL if angle is None else angle._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnPolar", _status, (input, angle, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnPolar", (input, angle, out), stream)


def aclnnPowScalarTensor(self, exponent, out, *, stream=None):
    """Launch ``aclnnPowScalarTensor``, which writes ``out``.

    ::

        aclnnStatus aclnnPowScalarTensorGetWorkspaceSize(
            const aclScalar *self,
            const aclTensor *exponent,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT16, INT32, INT64, INT8, UINT8, COMPLEX64,
        COMPLEX128, BF16.
    exponent : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT16, INT32, INT64, INT8, UINT8, COMPLEX64,
        COMPLEX128, BF16; ND.
    out : Tensor
        ``const aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, INT16, INT32, INT64, INT8, UINT8, COMPLEX64,
        COMPLEX128, BF16, UINT16, UINT32, UINT64; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_pow.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnPowScalarTensor", (self, exponent, out), stream)


def aclnnPowTensorScalar(self, exponent, out, *, stream=None):
    """Launch ``aclnnPowTensorScalar``, which writes ``out``.

    ::

        aclnnStatus aclnnPowTensorScalarGetWorkspaceSize(
            const aclTensor *self,
            const aclScalar *exponent,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, BOOL, UINT8, COMPLEX64,
        COMPLEX128, BF16; ND.
    exponent : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, BOOL, UINT8, COMPLEX64,
        COMPLEX128, BF16.
    out : Tensor
        ``const aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, BOOL, INT16, INT32, INT64, INT8, UINT8, COMPLEX64,
        COMPLEX128, BF16, UINT16, UINT32, UINT64; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_pow.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnPowTensorScalar", (self, exponent, out), stream)


def aclnnPowTensorTensor(self, exponent, out, *, stream=None):
    """Launch ``aclnnPowTensorTensor``, which writes ``out``.

    ::

        aclnnStatus aclnnPowTensorTensorGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *exponent,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT16, BOOL, INT32, INT64, INT8, UINT8, COMPLEX64,
        COMPLEX128, BF16; ND; rank 0-8.
    exponent : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT16, BOOL, INT32, INT64, INT8, UINT8, COMPLEX64,
        COMPLEX128, BF16; ND.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, BOOL, INT16, INT32, INT64, INT8, UINT8, COMPLEX64,
        COMPLEX128, BF16, UINT16, UINT32, UINT64; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_pow_tensor_tensor.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnPowTensorTensor(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if exponent is None else exponent._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnPowTensorTensor", _status, (self, exponent, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnPowTensorTensor", (self, exponent, out), stream)


def aclnnPrecisionCompare(golden, realdata, out, *, stream=None):
    """Launch ``aclnnPrecisionCompare``, which writes ``out``.

    ::

        aclnnStatus aclnnPrecisionCompareGetWorkspaceSize(
            const aclTensor *golden,
            const aclTensor *realdata,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    golden : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND; rank 0-8.
    realdata : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. UINT32; ND; rank 0.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_precision_compare.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnPrecisionCompare(
            _NULL if stream is None else stream._record,
            _NULL if golden is None else golden._record,
            _NULL if realdata is None else realdata._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnPrecisionCompare", _status, (golden, realdata, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnPrecisionCompare", (golden, realdata, out), stream)


def aclnnProd(self, dtype, out, *, stream=None):
    """Launch ``aclnnProd``, which writes ``out``.

    ::

        aclnnStatus aclnnProdGetWorkspaceSize(
            const aclTensor *self,
            aclDataType dtype,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BOOL, COMPLEX64,
        COMPLEX128, BF16; ND.
    dtype : aclDataType
        ``aclDataType``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BOOL, COMPLEX64,
        COMPLEX128, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_prod.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnProd(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            dtype,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnProd", _status, (self, dtype, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnProd", (self, dtype, out), stream)


def aclnnProdDim(self, dim, keepDim, dtype, out, *, stream=None):
    """Launch ``aclnnProdDim``, which writes ``out``.

    ::

        aclnnStatus aclnnProdDimGetWorkspaceSize(
            const aclTensor *self,
            int64_t dim,
            bool keepDim,
            aclDataType dtype,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BOOL, COMPLEX64,
        COMPLEX128, BF16; ND.
    dim : int
        ``int64_t``, in.
    keepDim : bool
        ``bool``, in.
    dtype : aclDataType
        ``aclDataType``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BOOL, COMPLEX64,
        COMPLEX128, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_prod.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnProdDim(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            dim,
            keepDim,
            dtype,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnProdDim", _status, (self, dim, keepDim, dtype, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnProdDim", (self, dim, keepDim, dtype, out), stream)


def aclnnQr(self, some, Q, R, *, stream=None):
    """Launch ``aclnnQr``, which writes ``Q``, ``R``.

    ::

        aclnnStatus aclnnQrGetWorkspaceSize(
            const aclTensor *self,
            bool some,
            aclTensor *Q,
            aclTensor *R,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128; ND; rank 2-8.
    some : bool
        ``bool``, in.
    Q : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128; ND.
    R : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_qr.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnQr(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            some,
            _NULL if Q is None else Q._record,
            _NULL if R is None else R._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnQr", _status, (self, some, Q, R), stream)
    elif _status is None:
        _call.convert_and_call("aclnnQr", (self, some, Q, R), stream)


def aclnnRandperm(n, seed, offset, out, *, stream=None):
    """Launch ``aclnnRandperm``, which writes ``out``.

    ::

        aclnnStatus aclnnRandpermGetWorkspaceSize(
            int64_t n,
            int64_t seed,
            int64_t offset,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    n : int
        ``int64_t``, in.
    seed : int
        ``int64_t``, in.
    offset : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. INT64, INT32, INT16, UINT8, INT8, FLOAT, FLOAT16, DOUBLE, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_randperm.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnRandperm(
            _NULL if stream is None else stream._record,
            n,
            seed,
            offset,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnRandperm", _status, (n, seed, offset, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnRandperm", (n, seed, offset, out), stream)


def aclnnRange(start, end, step, out, *, stream=None):
    """Launch ``aclnnRange``, which writes ``out``.

    ::

        aclnnStatus aclnnRangeGetWorkspaceSize(
            const aclScalar *start,
            const aclScalar *end,
            const aclScalar *step,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    start : number
        ``const aclScalar *``, in. FLOAT16, FLOAT, DOUBLE, UINT8, INT8, INT16, INT32, INT64, BOOL, BF16.
    end : number
        ``const aclScalar *``, in. FLOAT16, FLOAT, DOUBLE, UINT8, INT8, INT16, INT32, INT64, BOOL, BF16.
    step : number
        ``const aclScalar *``, in. FLOAT16, FLOAT, DOUBLE, UINT8, INT8, INT16, INT32, INT64, BOOL, BF16.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, DOUBLE, BF16, INT32, INT64; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_range.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnRange", (start, end, step, out), stream)


def aclnnReal(self, out, *, stream=None):
    """Launch ``aclnnReal``, which writes ``out``.

    ::

        aclnnStatus aclnnRealGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, COMPLEX64, COMPLEX32, COMPLEX128; ND.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_real.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnReal(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnReal", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnReal", (self, out), stream)


def aclnnReciprocal(self, out, *, stream=None):
    """Launch ``aclnnReciprocal``, which writes ``out``.

    ::

        aclnnStatus aclnnReciprocalGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. DOUBLE, COMPLEX64, COMPLEX128, FLOAT, FLOAT16, BF16, INT8, INT16, INT32,
        INT64, UINT8, BOOL; ND.
    out : Tensor
        ``aclTensor *``, out. DOUBLE, COMPLEX64, COMPLEX128, FLOAT, FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_reciprocal.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnReciprocal(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnReciprocal", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnReciprocal", (self, out), stream)


def aclnnReduceLogSum(data, axes, keepDims, noopWithEmptyAxes, reduce, *, stream=None):
    """Launch ``aclnnReduceLogSum``, which writes ``reduce``.

    ::

        aclnnStatus aclnnReduceLogSumGetWorkspaceSize(
            const aclTensor *data,
            const aclIntArray *axes,
            bool keepDims,
            bool noopWithEmptyAxes,
            aclTensor *reduce,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    data : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND; rank 0-8.
    axes : sequence of int
        ``const aclIntArray *``, in.
    keepDims : bool
        ``bool``, in.
    noopWithEmptyAxes : bool
        ``bool``, in.
    reduce : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_reduce_log_sum.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    _call.convert_and_call("aclnnReduceLogSum", (data, axes, keepDims, noopWithEmptyAxes, reduce), stream)


def aclnnReduceNansum(self, dim, keepDim, dtype, out, *, stream=None):
    """Launch ``aclnnReduceNansum``, which writes ``out``.

    ::

        aclnnStatus aclnnReduceNansumGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *dim,
            bool keepDim,
            aclDataType dtype,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, INT8, INT16, INT32, INT64, UINT8, BOOL, BF16; ND; rank 0-8.
    dim : sequence of int
        ``const aclIntArray *``, in.
    keepDim : bool
        ``bool``, in.
    dtype : aclDataType
        ``aclDataType``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, INT8, INT16, INT32, INT64, UINT8, BOOL, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_reduce_nansum.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnReduceNansum", (self, dim, keepDim, dtype, out), stream)


def aclnnReduceSum(self, dims, keepDims, dtype, out, *, stream=None):
    """Launch ``aclnnReduceSum``, which writes ``out``.

    ::

        aclnnStatus aclnnReduceSumGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *dims,
            bool keepDims,
            aclDataType dtype,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, INT8, INT16, INT32, INT64, UINT8, BOOL, DOUBLE, COMPLEX64,
        COMPLEX128, BF16; ND; rank 0-8.
    dims : sequence of int
        ``const aclIntArray *``, in.
    keepDims : bool
        ``bool``, in.
    dtype : aclDataType
        ``aclDataType``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, INT8, INT16, INT32, INT64, UINT8, BOOL, DOUBLE, COMPLEX64,
        COMPLEX128, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_reduce_sum.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnReduceSum", (self, dims, keepDims, dtype, out), stream)


def aclnnReflectionPad1d(self, padding, out, *, stream=None):
    """Launch ``aclnnReflectionPad1d``, which writes ``out``.

    ::

        aclnnStatus aclnnReflectionPad1dGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *padding,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BOOL, INT8, UINT8, INT16, UINT16, FLOAT16, BF16, INT32, UINT32, FLOAT,
        INT64, UINT64, DOUBLE, COMPLEX64, COMPLEX128, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN, FLOAT8_E8M0; ND;
        rank 2-3.
    padding : sequence of int
        ``const aclIntArray *``, in.
    out : Tensor
        ``aclTensor *``, out. BOOL, INT8, UINT8, INT16, UINT16, FLOAT16, BF16, INT32, UINT32, FLOAT, INT64,
        UINT64, DOUBLE, COMPLEX64, COMPLEX128, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN, FLOAT8_E8M0; ND; rank
        2-3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_reflection_pad1d.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnReflectionPad1d", (self, padding, out), stream)


def aclnnReflectionPad1dBackward(gradOutput, self, padding, gradInput, *, stream=None):
    """Launch ``aclnnReflectionPad1dBackward``, which writes ``gradInput``.

    ::

        aclnnStatus aclnnReflectionPad1dBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            const aclIntArray *padding,
            aclTensor *gradInput,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. ND.
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, DOUBLE, COMPLEX64, COMPLEX128; ND; rank 2-3.
    padding : sequence of int
        ``const aclIntArray *``, in.
    gradInput : Tensor
        ``aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_reflection_pad1d_backward.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnReflectionPad1dBackward", (gradOutput, self, padding, gradInput), stream)


def aclnnReflectionPad2d(self, padding, out, *, stream=None):
    """Launch ``aclnnReflectionPad2d``, which writes ``out``.

    ::

        aclnnStatus aclnnReflectionPad2dGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *padding,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BOOL, INT8, UINT8, INT16, UINT16, FLOAT16, BF16, INT32, UINT32, FLOAT,
        INT64, UINT64, DOUBLE, COMPLEX64, COMPLEX128, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN, FLOAT8_E8M0; ND;
        rank 3-4.
    padding : sequence of int
        ``const aclIntArray *``, in.
    out : Tensor
        ``aclTensor *``, out. BOOL, INT8, UINT8, INT16, UINT16, FLOAT16, BF16, INT32, UINT32, FLOAT, INT64,
        UINT64, DOUBLE, COMPLEX64, COMPLEX128, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN, FLOAT8_E8M0; ND; rank
        3-4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_reflection_pad2d.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnReflectionPad2d", (self, padding, out), stream)


def aclnnReflectionPad2dBackward(gradOutput, self, padding, gradInput, *, stream=None):
    """Launch ``aclnnReflectionPad2dBackward``, which writes ``gradInput``.

    ::

        aclnnStatus aclnnReflectionPad2dBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            const aclIntArray *padding,
            aclTensor *gradInput,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. ND.
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, DOUBLE, COMPLEX64, COMPLEX128; ND; rank 3-4.
    padding : sequence of int
        ``const aclIntArray *``, in.
    gradInput : Tensor
        ``aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_pad2d_backward.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnReflectionPad2dBackward", (gradOutput, self, padding, gradInput), stream)


def aclnnReflectionPad3d(self, padding, out, *, stream=None):
    """Launch ``aclnnReflectionPad3d``, which writes ``out``.

    ::

        aclnnStatus aclnnReflectionPad3dGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *padding,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BOOL, INT8, UINT8, INT16, UINT16, FLOAT16, BF16, INT32, UINT32, FLOAT,
        INT64, UINT64, DOUBLE, COMPLEX64, COMPLEX128, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN, FLOAT8_E8M0; ND;
        rank 4-5.
    padding : sequence of int
        ``const aclIntArray *``, in.
    out : Tensor
        ``aclTensor *``, out. BOOL, INT8, UINT8, INT16, UINT16, FLOAT16, BF16, INT32, UINT32, FLOAT, INT64,
        UINT64, DOUBLE, COMPLEX64, COMPLEX128, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN, FLOAT8_E8M0; ND; rank
        4-5.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_reflection_pad3d.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnReflectionPad3d", (self, padding, out), stream)


def aclnnReflectionPad3dBackward(gradOutput, self, padding, gradInput, *, stream=None):
    """Launch ``aclnnReflectionPad3dBackward``, which writes ``gradInput``.

    ::

        aclnnStatus aclnnReflectionPad3dBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            const aclIntArray *padding,
            aclTensor *gradInput,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. ND.
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, DOUBLE, COMPLEX64, COMPLEX128; ND; rank 4,5.
    padding : sequence of int
        ``const aclIntArray *``, in.
    gradInput : Tensor
        ``aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_reflection_pad3d_backward.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnReflectionPad3dBackward", (gradOutput, self, padding, gradInput), stream)


def aclnnRemainderScalarTensor(self, other, out, *, stream=None):
    """Launch ``aclnnRemainderScalarTensor``, which writes ``out``.

    ::

        aclnnStatus aclnnRemainderScalarTensorGetWorkspaceSize(
            const aclScalar *self,
            const aclTensor *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : number
        ``const aclScalar *``, in. INT32, INT64, FLOAT16, FLOAT, DOUBLE, BF16.
    other : Tensor
        ``const aclTensor *``, in. INT32, INT64, FLOAT16, FLOAT, DOUBLE, BF16; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. INT32, INT64, FLOAT16, FLOAT, DOUBLE, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_remainder.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnRemainderScalarTensor", (self, other, out), stream)


def aclnnRemainderTensorScalar(self, other, out, *, stream=None):
    """Launch ``aclnnRemainderTensorScalar``, which writes ``out``.

    ::

        aclnnStatus aclnnRemainderTensorScalarGetWorkspaceSize(
            const aclTensor *self,
            const aclScalar *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. INT32, INT64, FLOAT16, FLOAT, DOUBLE, BF16; ND; rank 0-8.
    other : number
        ``const aclScalar *``, in. INT32, INT64, FLOAT16, FLOAT, DOUBLE, BF16.
    out : Tensor
        ``aclTensor *``, out. UINT8, INT8, INT16, INT32, INT64, FLOAT16, FLOAT, DOUBLE, COMPLEX64, COMPLEX128,
        BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_remainder.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnRemainderTensorScalar", (self, other, out), stream)


def aclnnRemainderTensorTensor(self, other, out, *, stream=None):
    """Launch ``aclnnRemainderTensorTensor``, which writes ``out``.

    ::

        aclnnStatus aclnnRemainderTensorTensorGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in.
    other : Tensor
        ``const aclTensor *``, in.
    out : Tensor
        ``aclTensor *``, out.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_remainder.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnRemainderTensorTensor(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if other is None else other._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnRemainderTensorTensor", _status, (self, other, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnRemainderTensorTensor", (self, other, out), stream)


def aclnnRepeat(self, repeats, out, *, stream=None):
    """Launch ``aclnnRepeat``, which writes ``out``.

    ::

        aclnnStatus aclnnRepeatGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *repeats,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, DOUBLE, FLOAT16, COMPLEX64, COMPLEX128, UINT8, INT8, INT16, INT32,
        INT64, UINT16, UINT32, UINT64, BOOL, BF16, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN; ND.
    repeats : sequence of int
        ``const aclIntArray *``, in.
    out : Tensor
        ``aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_repeat.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnRepeat", (self, repeats, out), stream)


def aclnnReplicationPad1d(self, padding, out, *, stream=None):
    """Launch ``aclnnReplicationPad1d``, which writes ``out``.

    ::

        aclnnStatus aclnnReplicationPad1dGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *padding,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BOOL, INT8, UINT8, INT16, UINT16, FLOAT16, BF16, INT32, UINT32, FLOAT,
        INT64, UINT64, DOUBLE, COMPLEX64, COMPLEX128, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN, FLOAT8_E8M0; ND;
        rank 2-3.
    padding : sequence of int
        ``const aclIntArray *``, in.
    out : Tensor
        ``aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_replication_pad1d.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnReplicationPad1d", (self, padding, out), stream)


def aclnnReplicationPad1dBackward(gradOutput, self, padding, gradInput, *, stream=None):
    """Launch ``aclnnReplicationPad1dBackward``, which writes ``gradInput``.

    ::

        aclnnStatus aclnnReplicationPad1dBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            const aclIntArray *padding,
            aclTensor *gradInput,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. ND.
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, DOUBLE, COMPLEX64, COMPLEX128; ND; rank 2-3.
    padding : sequence of int
        ``const aclIntArray *``, in.
    gradInput : Tensor
        ``aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_replication_pad1d_backward.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call(
        "aclnnReplicationPad1dBackward",
        (gradOutput, self, padding, gradInput),
        stream,
    )


def aclnnReplicationPad2d(self, padding, out, *, stream=None):
    """Launch ``aclnnReplicationPad2d``, which writes ``out``.

    ::

        aclnnStatus aclnnReplicationPad2dGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *padding,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BOOL, INT8, UINT8, INT16, UINT16, FLOAT16, BF16, INT32, UINT32, FLOAT,
        INT64, UINT64, DOUBLE, COMPLEX64, COMPLEX128, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN, FLOAT8_E8M0; ND;
        rank 3-4.
    padding : sequence of int
        ``const aclIntArray *``, in.
    out : Tensor
        ``aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_replication_pad2d.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnReplicationPad2d", (self, padding, out), stream)


def aclnnReplicationPad2dBackward(gradOutput, self, padding, gradInput, *, stream=None):
    """Launch ``aclnnReplicationPad2dBackward``, which writes ``gradInput``.

    ::

        aclnnStatus aclnnReplicationPad2dBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            const aclIntArray *padding,
            aclTensor *gradInput,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. ND.
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, DOUBLE, COMPLEX64, COMPLEX128; ND; rank 3-4.
    padding : sequence of int
        ``const aclIntArray *``, in.
    gradInput : Tensor
        ``aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_pad2d_backward.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call(
        "aclnnReplicationPad2dBackward",
        (gradOutput, self, padding, gradInput),
        stream,
    )


def aclnnReplicationPad3d(self, padding, out, *, stream=None):
    """Launch ``aclnnReplicationPad3d``, which writes ``out``.

    ::

        aclnnStatus aclnnReplicationPad3dGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *padding,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BOOL, INT8, UINT8, INT16, UINT16, FLOAT16, BF16, INT32, UINT32, FLOAT,
        INT64, UINT64, DOUBLE, COMPLEX64, COMPLEX128, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN, FLOAT8_E8M0; ND;
        rank 4-5.
    padding : sequence of int
        ``const aclIntArray *``, in.
    out : Tensor
        ``aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_replication_pad3d.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnReplicationPad3d", (self, padding, out), stream)


def aclnnReplicationPad3dBackward(gradOutput, self, padding, gradInput, *, stream=None):
    """Launch ``aclnnReplicationPad3dBackward``, which writes ``gradInput``.

    ::

        aclnnStatus aclnnReplicationPad3dBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            const aclIntArray *padding,
            aclTensor *gradInput,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16, DOUBLE, COMPLEX64, COMPLEX128; ND.
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16, DOUBLE, COMPLEX64, COMPLEX128; ND; rank 4-5.
    padding : sequence of int
        ``const aclIntArray *``, in.
    gradInput : Tensor
        ``aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_replication_pad3d_backward.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call(
        "aclnnReplicationPad3dBackward",
        (gradOutput, self, padding, gradInput),
        stream,
    )


def aclnnRightShift(input, shiftBits, out, *, stream=None):
    """Launch ``aclnnRightShift``, which writes ``out``.

    ::

        aclnnStatus aclnnRightShiftGetWorkspaceSize(
            const aclTensor *input,
            const aclTensor *shiftBits,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in. INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64; ND; rank 0-8.
    shiftBits : Tensor
        ``const aclTensor *``, in. INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_right_shift.h`` of library math. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnRightShift(
            _NULL if stream is None else stream._record,
            _NULL if input is None else input._record,
            _NULL if shiftBits is None else shiftBits._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnRightShift", _status, (input, shiftBits, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnRightShift", (input, shiftBits, out), stream)


def aclnnRoll(x, shifts, dims, out, *, stream=None):
    """Launch ``aclnnRoll``, which writes ``out``.

    ::

        aclnnStatus aclnnRollGetWorkspaceSize(
            const aclTensor *x,
            const aclIntArray *shifts,
            const aclIntArray *dims,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, INT8, UINT8, INT32, INT64, UINT32, BOOL, INT16,
        COMPLEX64; ND; rank 0-8.
    shifts : sequence of int
        ``const aclIntArray *``, in.
    dims : sequence of int
        ``const aclIntArray *``, in.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT, INT8, UINT8, INT32, INT64, UINT32, BOOL, INT16, COMPLEX64;
        ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_roll.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnRoll", (x, shifts, dims, out), stream)


def aclnnRound(self, out, *, stream=None):
    """Launch ``aclnnRound``, which writes ``out``.

    ::

        aclnnStatus aclnnRoundGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, DOUBLE, INT32, INT64; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT, DOUBLE, INT32, INT64; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_round.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnRound(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnRound", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnRound", (self, out), stream)


def aclnnRoundDecimals(self, decimals, out, *, stream=None):
    """Launch ``aclnnRoundDecimals``, which writes ``out``.

    ::

        aclnnStatus aclnnRoundDecimalsGetWorkspaceSize(
            const aclTensor *self,
            int64_t decimals,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, BF16, FLOAT16, DOUBLE, INT32, INT64; ND; rank 0-8.
    decimals : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, BF16, FLOAT16, DOUBLE, INT32, INT64; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_round.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnRoundDecimals(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            decimals,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnRoundDecimals", _status, (self, decimals, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnRoundDecimals", (self, decimals, out), stream)


def aclnnRsqrt(self, out, *, stream=None):
    """Launch ``aclnnRsqrt``, which writes ``out``.

    ::

        aclnnStatus aclnnRsqrtGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128, UINT8, INT8, INT16, INT32,
        INT64, BOOL, BF16; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_rsqrt.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnRsqrt(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnRsqrt", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnRsqrt", (self, out), stream)


def aclnnRsub(self, other, alpha, out, *, stream=None):
    """Launch ``aclnnRsub``, which writes ``out``.

    ::

        aclnnStatus aclnnRsubGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *other,
            const aclScalar *alpha,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. INT8, UINT8, INT16, INT32, INT64, FLOAT16, FLOAT, DOUBLE, COMPLEX64,
        COMPLEX128, BF16; ND; rank 0-8.
    other : Tensor
        ``const aclTensor *``, in. INT8, UINT8, INT16, INT32, INT64, FLOAT16, FLOAT, DOUBLE, COMPLEX64,
        COMPLEX128, BF16; ND; rank 0-8.
    alpha : number
        ``const aclScalar *``, in. INT8, UINT8, INT16, INT32, INT64, FLOAT16, FLOAT, DOUBLE, COMPLEX64,
        COMPLEX128, BF16.
    out : Tensor
        ``aclTensor *``, out. INT8, UINT8, INT16, INT32, INT64, FLOAT16, FLOAT, DOUBLE, COMPLEX64, COMPLEX128,
        BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_rsub.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnRsub", (self, other, alpha, out), stream)


def aclnnRsubs(self, other, alpha, out, *, stream=None):
    """Launch ``aclnnRsubs``, which writes ``out``.

    ::

        aclnnStatus aclnnRsubsGetWorkspaceSize(
            const aclTensor *self,
            const aclScalar *other,
            const aclScalar *alpha,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. INT8, UINT8, INT16, INT32, INT64, FLOAT16, FLOAT, DOUBLE, COMPLEX64,
        COMPLEX128, BF16; ND; rank 0-8.
    other : number
        ``const aclScalar *``, in. INT8, UINT8, INT16, INT32, INT64, FLOAT16, FLOAT, DOUBLE, COMPLEX64,
        COMPLEX128, BF16.
    alpha : number
        ``const aclScalar *``, in. INT8, UINT8, INT16, INT32, INT64, FLOAT16, FLOAT, DOUBLE, COMPLEX64,
        COMPLEX128, BF16.
    out : Tensor
        ``aclTensor *``, out. INT8, UINT8, INT16, INT32, INT64, FLOAT16, FLOAT, DOUBLE, COMPLEX64, COMPLEX128,
        BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_rsub.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnRsubs", (self, other, alpha, out), stream)


def aclnnSWhere(condition, self, other, out, *, stream=None):
    """Launch ``aclnnSWhere``, which writes ``out``.

    ::

        aclnnStatus aclnnSWhereGetWorkspaceSize(
            const aclTensor *condition,
            const aclTensor *self,
            const aclTensor *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    condition : Tensor
        ``const aclTensor *``, in.
    self : Tensor
        ``const aclTensor *``, in.
    other : Tensor
        ``const aclTensor *``, in.
    out : Tensor
        ``aclTensor *``, out.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_s_where.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnSWhere(
            _NULL if stream is None else stream._record,
            _NULL if condition is None else condition._record,
            _NULL if self is None else self._record,
            _NULL if other is None else other._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnSWhere", _status, (condition, self, other, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnSWhere", (condition, self, other, out), stream)


def aclnnScale(x, scale, bias, axis, numAxes, scaleFromBlob, y, *, stream=None):
    """Launch ``aclnnScale``, which writes ``y``.

    ::

        aclnnStatus aclnnScaleGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *scale,
            const aclTensor *bias,
            int64_t axis,
            int64_t numAxes,
            bool scaleFromBlob,
            aclTensor *y,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    scale : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    bias : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    axis : int
        ``int64_t``, in.
    numAxes : int
        ``int64_t``, in.
    scaleFromBlob : bool
        ``bool``, in.
    y : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_scale.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnScale(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if scale is None else scale._record,
            _NULL if bias is None else bias._record,
            axis,
            numAxes,
            scaleFromBlob,
            _NULL if y is None else y._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnScale",
            _status,
            (x, scale, bias, axis, numAxes, scaleFromBlob, y),
            stream,
        )
    elif _status is None:
        _call.convert_and_call("aclnnScale", (x, scale, bias, axis, numAxes, scaleFromBlob, y), stream)


def aclnnSearchSorted(sortedSequence, self, outInt32, right, sorter, out, *, stream=None):
    """Launch ``aclnnSearchSorted``, which writes ``out``.

    ::

        aclnnStatus aclnnSearchSortedGetWorkspaceSize(
            const aclTensor *sortedSequence,
            const aclTensor *self,
            bool outInt32,
            bool right,
            const aclTensor *sorter,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    sortedSequence : Tensor
        ``const aclTensor *``, in. DOUBLE, FLOAT, FLOAT16, UINT8, INT8, INT16, INT32, INT64; ND.
    self : Tensor
        ``const aclTensor *``, in. DOUBLE, FLOAT, FLOAT16, UINT8, INT8, INT16, INT32, INT64; ND.
    outInt32 : bool
        ``bool``, in.
    right : bool
        ``bool``, in.
    sorter : Tensor
        ``const aclTensor *``, in. INT64; ND.
    out : Tensor
        ``aclTensor *``, out. INT32, INT64; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_searchsorted.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnSearchSorted(
            _NULL if stream is None else stream._record,
            _NULL if sortedSequence is None else sortedSequence._record,
            _NULL if self is None else self._record,
            outInt32,
            right,
            _NULL if sorter is None else sorter._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnSearchSorted",
            _status,
            (sortedSequence, self, outInt32, right, sorter, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnSearchSorted",
            (sortedSequence, self, outInt32, right, sorter, out),
            stream,
        )


def aclnnSearchSorteds(sortedSequence, self, outInt32, right, sorter, out, *, stream=None):
    """Launch ``aclnnSearchSorteds``, which writes ``out``.

    ::

        aclnnStatus aclnnSearchSortedsGetWorkspaceSize(
            const aclTensor *sortedSequence,
            const aclScalar *self,
            bool outInt32,
            bool right,
            const aclTensor *sorter,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    sortedSequence : Tensor
        ``const aclTensor *``, in. DOUBLE, FLOAT, FLOAT16, UINT8, INT8, INT16, INT32, INT64; ND; rank 1.
    self : number
        ``const aclScalar *``, in. DOUBLE, FLOAT, FLOAT16, UINT8, INT8, INT16, INT32, INT64.
    outInt32 : bool
        ``bool``, in.
    right : bool
        ``bool``, in.
    sorter : Tensor
        ``const aclTensor *``, in. INT64; ND.
    out : Tensor
        ``aclTensor *``, out. INT32, INT64; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_searchsorted.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call(
        "aclnnSearchSorteds",
        (sortedSequence, self, outInt32, right, sorter, out),
        stream,
    )


def aclnnSign(self, result, *, stream=None):
    """Launch ``aclnnSign``, which writes ``result``.

    ::

        aclnnStatus aclnnSignGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *result,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in.
    result : Tensor
        ``aclTensor *``, out.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_sign.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnSign(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if result is None else result._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnSign", _status, (self, result), stream)
    elif _status is None:
        _call.convert_and_call("aclnnSign", (self, result), stream)


def aclnnSignBitsPack(self, size, out, *, stream=None):
    """Launch ``aclnnSignBitsPack``, which writes ``out``.

    ::

        aclnnStatus aclnnSignBitsPackGetWorkspaceSize(
            const aclTensor *self,
            int64_t size,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in.
    size : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_sign_bits_pack.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnSignBitsPack(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            size,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnSignBitsPack", _status, (self, size, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnSignBitsPack", (self, size, out), stream)


def aclnnSignBitsUnpack(self, size, dtype, out, *, stream=None):
    """Launch ``aclnnSignBitsUnpack``, which writes ``out``.

    ::

        aclnnStatus aclnnSignBitsUnpackGetWorkspaceSize(
            const aclTensor *self,
            int64_t size,
            aclDataType dtype,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. UINT8; ND; rank 1.
    size : int
        ``int64_t``, in.
    dtype : aclDataType
        ``aclDataType``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_sign_bits_unpack.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnSignBitsUnpack(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            size,
            dtype,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnSignBitsUnpack", _status, (self, size, dtype, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnSignBitsUnpack", (self, size, dtype, out), stream)


def aclnnSignbit(self, out, *, stream=None):
    """Launch ``aclnnSignbit``, which writes ``out``.

    ::

        aclnnStatus aclnnSignbitGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8,
        UINT8, BOOL, DOUBLE; ND.
    out : Tensor
        ``aclTensor *``, out. BOOL; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_signbit.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnSignbit(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnSignbit", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnSignbit", (self, out), stream)


def aclnnSilentCheck(
    val,
    inputGradRef,
    sfdaRef,
    stepRef,
    cMinSteps,
    cThreshL1,
    cCoeffL1,
    cThreshL2,
    cCoeffL2,
    npuAsdDetect,
    result,
    *,
    stream=None,
):
    """Launch ``aclnnSilentCheck``.

    ::

        aclnnStatus aclnnSilentCheckGetWorkspaceSize(
            const aclTensor *val,
            aclTensor *inputGradRef,
            aclTensor *sfdaRef,
            aclTensor *stepRef,
            int32_t cMinSteps,
            float cThreshL1,
            float cCoeffL1,
            float cThreshL2,
            float cCoeffL2,
            int32_t npuAsdDetect,
            aclTensor *result,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    val : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0.
    inputGradRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, BF16; ND.
    sfdaRef : Tensor
        ``aclTensor *``, inout. FLOAT; ND; rank 3.
    stepRef : Tensor
        ``aclTensor *``, inout. INT64; ND.
    cMinSteps : int
        ``int32_t``, in.
    cThreshL1 : float
        ``float``, in.
    cCoeffL1 : float
        ``float``, in.
    cThreshL2 : float
        ``float``, in.
    cCoeffL2 : float
        ``float``, in.
    npuAsdDetect : int
        ``int32_t``, in.
    result : Tensor
        ``aclTensor *``, out. INT32; ND; rank 1.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_silent_check.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnSilentCheck(
            _NULL if stream is None else stream._record,
            _NULL if val is None else val._record,
            _NULL if inputGradRef is None else inputGradRef._record,
            _NULL if sfdaRef is None else sfdaRef._record,
            _NULL if stepRef is None else stepRef._record,
            cMinSteps,
            cThreshL1,
            cCoeffL1,
            cThreshL2,
            cCoeffL2,
            npuAsdDetect,
            _NULL if result is None else result._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnSilentCheck",
            _status,
            (val, inputGradRef, sfdaRef, stepRef, cMinSteps, cThreshL1, cCoeffL1, cThreshL2, cCoeffL2,
             npuAsdDetect, result),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnSilentCheck",
            (val, inputGradRef, sfdaRef, stepRef, cMinSteps, cThreshL1, cCoeffL1, cThreshL2, cCoeffL2,
             npuAsdDetect, result),
            stream,
        )


def aclnnSilentCheckV2(
    val,
    max,
    avgRef,
    inputGradRef,
    stepRef,
    dstSize,
    dstStride,
    dstOffset,
    cThreshL1,
    cThreshL2,
    beta1,
    npuAsdDetect,
    result,
    *,
    stream=None,
):
    """Launch ``aclnnSilentCheckV2``.

    ::

        aclnnStatus aclnnSilentCheckV2GetWorkspaceSize(
            const aclTensor *val,
            const aclTensor *max,
            aclTensor *avgRef,
            aclTensor *inputGradRef,
            aclTensor *stepRef,
            aclIntArray *dstSize,
            aclIntArray *dstStride,
            aclIntArray *dstOffset,
            float cThreshL1,
            float cThreshL2,
            float beta1,
            int32_t npuAsdDetect,
            aclTensor *result,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    val : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    max : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    avgRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, BF16; ND; rank 1.
    inputGradRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, BF16; ND.
    stepRef : Tensor
        ``aclTensor *``, inout. INT64; ND.
    dstSize : sequence of int
        ``aclIntArray *``, in.
    dstStride : sequence of int
        ``aclIntArray *``, in.
    dstOffset : sequence of int
        ``aclIntArray *``, in.
    cThreshL1 : float
        ``float``, in.
    cThreshL2 : float
        ``float``, in.
    beta1 : float
        ``float``, in.
    npuAsdDetect : int
        ``int32_t``, in.
    result : Tensor
        ``aclTensor *``, out. INT32; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_silent_check_v2.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnSilentCheckV2",
        (val, max, avgRef, inputGradRef, stepRef, dstSize, dstStride, dstOffset, cThreshL1, cThreshL2,
         beta1, npuAsdDetect, result),
        stream,
    )


def aclnnSimThreadExponential(selfRef, count, lambda_, seed, offset, *, stream=None):
    """Launch ``aclnnSimThreadExponential``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnSimThreadExponentialGetWorkspaceSize(
            aclTensor *selfRef,
            int64_t count,
            double lambda,
            int64_t seed,
            int64_t offset,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT16, BF16, FLOAT; ND.
    count : int
        ``int64_t``, in.
    lambda_ : float
        ``double``, in.
    seed : int
        ``int64_t``, in.
    offset : int
        ``int64_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_sim_thread_exponential.h`` of library math. Seen in 2026-08. The prototype is
    known from documents alone.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnSimThreadExponential(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            count,
            lambda_,
            seed,
            offset,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnSimThreadExponential",
            _status,
            (selfRef, count, lambda_, seed, offset),
            stream,
        )
    elif _status is None:
        _call.convert_and_call("aclnnSimThreadExponential", (selfRef, count, lambda_, seed, offset), stream)


def aclnnSin(self, out, *, stream=None):
    """Launch ``aclnnSin``, which writes ``out``.

    ::

        aclnnStatus aclnnSinGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. INT8, INT16, INT32, INT64, UINT8, BOOL, FLOAT, FLOAT16, DOUBLE, COMPLEX64,
        COMPLEX128, BF16; ND.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_sin.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnSin(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnSin", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnSin", (self, out), stream)


def aclnnSinc(self, out, *, stream=None):
    """Launch ``aclnnSinc``, which writes ``out``.

    ::

        aclnnStatus aclnnSincGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in.
    out : Tensor
        ``aclTensor *``, out.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_sinc.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnSinc(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnSinc", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnSinc", (self, out), stream)


def aclnnSinh(self, out, *, stream=None):
    """Launch ``aclnnSinh``, which writes ``out``.

    ::

        aclnnStatus aclnnSinhGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. INT8, INT16, INT32, INT64, UINT8, BOOL, FLOAT16, BF16, FLOAT, DOUBLE,
        COMPLEX64, COMPLEX128; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, DOUBLE, COMPLEX64, COMPLEX128, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_sinh.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnSinh(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnSinh", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnSinh", (self, out), stream)


def aclnnSinkhorn(cost, tol, p, *, stream=None):
    """Launch ``aclnnSinkhorn``, which writes ``p``.

    ::

        aclnnStatus aclnnSinkhornGetWorkspaceSize(
            const aclTensor *cost,
            const aclScalar *tol,
            aclTensor *p,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    cost : Tensor
        ``const aclTensor *``, in.
    tol : number, optional
        ``const aclScalar *``, in.
    p : Tensor
        ``aclTensor *``, out.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_sinkhorn.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnSinkhorn(
            _NULL if stream is None else stream._record,
            _NULL if cost is None else cost._record,
            _NULL if tol is None else tol._record,
            _NULL if p is None else p._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnSinkhorn", _status, (cost, tol, p), stream)
    elif _status is None:
        _call.convert_and_call("aclnnSinkhorn", (cost, tol, p), stream)


def aclnnSlice(self, dim, start, end, step, out, *, stream=None):
    """Launch ``aclnnSlice``, which writes ``out``.

    ::

        aclnnStatus aclnnSliceGetWorkspaceSize(
            const aclTensor *self,
            int64_t dim,
            int64_t start,
            int64_t end,
            int64_t step,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, INT32, INT64, INT8, UINT8, BOOL; ND; rank 1-8.
    dim : int
        ``int64_t``, in.
    start : int
        ``int64_t``, in.
    end : int
        ``int64_t``, in.
    step : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_slice.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnSlice(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            dim,
            start,
            end,
            step,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnSlice", _status, (self, dim, start, end, step, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnSlice", (self, dim, start, end, step, out), stream)


def aclnnSliceV2(self, starts, ends, axes, steps, out, *, stream=None):
    """Launch ``aclnnSliceV2``, which writes ``out``.

    ::

        aclnnStatus aclnnSliceV2GetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *starts,
            const aclIntArray *ends,
            const aclIntArray *axes,
            const aclIntArray *steps,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, INT32, INT64, INT8, UINT8, BOOL, BF16; ND; rank 1-8.
    starts : sequence of int
        ``const aclIntArray *``, in.
    ends : sequence of int
        ``const aclIntArray *``, in.
    axes : sequence of int
        ``const aclIntArray *``, in.
    steps : sequence of int
        ``const aclIntArray *``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, INT32, INT64, INT8, UINT8, BOOL, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_slice_v2.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnSliceV2", (self, starts, ends, axes, steps, out), stream)


def aclnnSlogdet(self, signOut, logOut, *, stream=None):
    """Launch ``aclnnSlogdet``, which writes ``signOut``, ``logOut``.

    ::

        aclnnStatus aclnnSlogdetGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *signOut,
            aclTensor *logOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, DOUBLE, COMPLEX64, COMPLEX128; ND.
    signOut : Tensor
        ``aclTensor *``, out. FLOAT, DOUBLE, COMPLEX64, COMPLEX128; ND.
    logOut : Tensor
        ``aclTensor *``, out. FLOAT, DOUBLE, COMPLEX64, COMPLEX128; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_slogdet.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnSlogdet(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if signOut is None else signOut._record,
            _NULL if logOut is None else logOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnSlogdet", _status, (self, signOut, logOut), stream)
    elif _status is None:
        _call.convert_and_call("aclnnSlogdet", (self, signOut, logOut), stream)


def aclnnSort(self, stable, dim, descending, valuesOut, indicesOut, *, stream=None):
    """Launch ``aclnnSort``, which writes ``valuesOut``, ``indicesOut``.

    ::

        aclnnStatus aclnnSortGetWorkspaceSize(
            const aclTensor *self,
            bool stable,
            int64_t dim,
            bool descending,
            aclTensor *valuesOut,
            aclTensor *indicesOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32,
        UINT64, BOOL; ND; rank 1-8.
    stable : bool
        ``bool``, in.
    dim : int
        ``int64_t``, in.
    descending : bool
        ``bool``, in.
    valuesOut : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL, UINT16,
        UINT32, UINT64; ND.
    indicesOut : Tensor
        ``aclTensor *``, out. INT64; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_sort.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnSort(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            stable,
            dim,
            descending,
            _NULL if valuesOut is None else valuesOut._record,
            _NULL if indicesOut is None else indicesOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnSort",
            _status,
            (self, stable, dim, descending, valuesOut, indicesOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call("aclnnSort", (self, stable, dim, descending, valuesOut, indicesOut), stream)


def aclnnSplitTensor(self, splitSections, dim, out, *, stream=None):
    """Launch ``aclnnSplitTensor``, which writes ``out``.

    ::

        aclnnStatus aclnnSplitTensorGetWorkspaceSize(
            const aclTensor *self,
            uint64_t splitSections,
            int64_t dim,
            aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8,
        UINT8, BOOL, COMPLEX128, COMPLEX64, BF16; ND; rank 1-8.
    splitSections : int
        ``uint64_t``, in.
    dim : int
        ``int64_t``, in.
    out : sequence of Tensor
        ``aclTensorList *``, out. FLOAT, FLOAT16, DOUBLE, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8,
        UINT8, BOOL, COMPLEX128, COMPLEX64, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_split_tensor.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnSplitTensor", (self, splitSections, dim, out), stream)


def aclnnSplitWithSize(self, splitSize, dim, out, *, stream=None):
    """Launch ``aclnnSplitWithSize``, which writes ``out``.

    ::

        aclnnStatus aclnnSplitWithSizeGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *splitSize,
            int64_t dim,
            aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8,
        UINT8, BOOL, COMPLEX128, COMPLEX64, BF16; ND.
    splitSize : sequence of int
        ``const aclIntArray *``, in.
    dim : int
        ``int64_t``, in.
    out : sequence of Tensor
        ``aclTensorList *``, out. FLOAT, FLOAT16, DOUBLE, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8,
        UINT8, BOOL, COMPLEX128, COMPLEX64, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_split_with_size.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnSplitWithSize", (self, splitSize, dim, out), stream)


def aclnnSqrt(self, out, *, stream=None):
    """Launch ``aclnnSqrt``, which writes ``out``.

    ::

        aclnnStatus aclnnSqrtGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. COMPLEX64, COMPLEX128, FLOAT, FLOAT16, BF16, DOUBLE, INT32, INT64, INT16,
        INT8, UINT8, BOOL; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_sqrt.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnSqrt(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnSqrt", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnSqrt", (self, out), stream)


def aclnnSquare(self, out, *, stream=None):
    """Launch ``aclnnSquare``, which writes ``out``.

    ::

        aclnnStatus aclnnSquareGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, INT32, INT64; ND.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16, INT32, INT64; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_square.h`` of library math. Seen in 2026-08.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnSquare(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnSquare", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnSquare", (self, out), stream)


def aclnnStack(tensors, dim, out, *, stream=None):
    """Launch ``aclnnStack``, which writes ``out``.

    ::

        aclnnStatus aclnnStackGetWorkspaceSize(
            const aclTensorList *tensors,
            int64_t dim,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    tensors : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT16, FLOAT, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32,
        UINT64, BOOL, DOUBLE, COMPLEX64, COMPLEX128, BF16; ND; rank 1-7.
    dim : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64, BOOL,
        DOUBLE, COMPLEX64, COMPLEX128, BF16; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_stack.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnStack", (tensors, dim, out), stream)


def aclnnStd(self, dim, correction, keepdim, out, *, stream=None):
    """Launch ``aclnnStd``, which writes ``out``.

    ::

        aclnnStatus aclnnStdGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *dim,
            int64_t correction,
            bool keepdim,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    dim : sequence of int
        ``const aclIntArray *``, in.
    correction : int
        ``int64_t``, in.
    keepdim : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_std.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnStd", (self, dim, correction, keepdim, out), stream)


def aclnnStdMeanCorrection(self, dim, correction, keepdim, stdOut, meanOut, *, stream=None):
    """Launch ``aclnnStdMeanCorrection``, which writes ``stdOut``, ``meanOut``.

    ::

        aclnnStatus aclnnStdMeanCorrectionGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *dim,
            int64_t correction,
            bool keepdim,
            aclTensor *stdOut,
            aclTensor *meanOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, BF16, FLOAT16; ND.
    dim : sequence of int
        ``const aclIntArray *``, in.
    correction : int
        ``int64_t``, in.
    keepdim : bool
        ``bool``, in.
    stdOut : Tensor
        ``aclTensor *``, out. FLOAT, BF16, FLOAT16; ND.
    meanOut : Tensor
        ``aclTensor *``, out. FLOAT, BF16, FLOAT16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_std_mean_correction.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call(
        "aclnnStdMeanCorrection",
        (self, dim, correction, keepdim, stdOut, meanOut),
        stream,
    )


def aclnnStridedSlice(
    self,
    begin,
    end,
    strides,
    beginMask,
    endMask,
    ellipsisMask,
    newAxisMask,
    shrinkAxisMask,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnStridedSlice``, which writes ``out``.

    ::

        aclnnStatus aclnnStridedSliceGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *begin,
            const aclIntArray *end,
            const aclIntArray *strides,
            int64_t beginMask,
            int64_t endMask,
            int64_t ellipsisMask,
            int64_t newAxisMask,
            int64_t shrinkAxisMask,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. INT8, UINT8, INT16, UINT16, INT32, UINT32, INT64, UINT64, FLOAT, FLOAT16,
        BF16, BOOL, COMPLEX32, COMPLEX64, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN; ND; rank 0-8.
    begin : sequence of int
        ``const aclIntArray *``, in.
    end : sequence of int
        ``const aclIntArray *``, in.
    strides : sequence of int
        ``const aclIntArray *``, in.
    beginMask : int
        ``int64_t``, in.
    endMask : int
        ``int64_t``, in.
    ellipsisMask : int
        ``int64_t``, in.
    newAxisMask : int
        ``int64_t``, in.
    shrinkAxisMask : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. INT8, UINT8, INT16, UINT16, INT32, UINT32, INT64, UINT64, FLOAT, FLOAT16, BF16,
        BOOL, COMPLEX32, COMPLEX64, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_strided_slice.h`` of library math. Seen in 2026-08.

    Documented for Ascend 950.
    """
    _call.convert_and_call(
        "aclnnStridedSlice",
        (self, begin, end, strides, beginMask, endMask, ellipsisMask, newAxisMask, shrinkAxisMask, out),
        stream,
    )


def aclnnStridedSliceAssignV2(varRef, inputValue, begin, end, strides, axesOptional, *, stream=None):
    """Launch ``aclnnStridedSliceAssignV2``, which updates ``varRef``.

    ::

        aclnnStatus aclnnStridedSliceAssignV2GetWorkspaceSize(
            aclTensor *varRef,
            const aclTensor *inputValue,
            const aclIntArray *begin,
            const aclIntArray *end,
            const aclIntArray *strides,
            const aclIntArray *axesOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    varRef : Tensor
        ``aclTensor *``, inout. FLOAT16, FLOAT, BF16, INT32, INT64, DOUBLE, INT8; ND; rank 1-8.
    inputValue : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16, INT32, INT64, DOUBLE, INT8; ND.
    begin : sequence of int
        ``const aclIntArray *``, in.
    end : sequence of int
        ``const aclIntArray *``, in.
    strides : sequence of int
        ``const aclIntArray *``, in.
    axesOptional : sequence of int, optional
        ``const aclIntArray *``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_strided_slice_assign_v2.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnStridedSliceAssignV2",
        (varRef, inputValue, begin, end, strides, axesOptional),
        stream,
    )


def aclnnSub(self, other, alpha, out, *, stream=None):
    """Launch ``aclnnSub``, which writes ``out``.

    ::

        aclnnStatus aclnnSubGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *other,
            const aclScalar *alpha,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16; ND; rank 0-8.
    other : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16; ND; rank 0-8.
    alpha : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_sub.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnSub", (self, other, alpha, out), stream)


def aclnnSubs(self, other, alpha, out, *, stream=None):
    """Launch ``aclnnSubs``, which writes ``out``.

    ::

        aclnnStatus aclnnSubsGetWorkspaceSize(
            const aclTensor *self,
            const aclScalar *other,
            const aclScalar *alpha,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16; ND; rank 0-8.
    other : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16.
    alpha : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128,
        COMPLEX64, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_sub.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnSubs", (self, other, alpha, out), stream)


def aclnnSum(tensors, out, *, stream=None):
    """Launch ``aclnnSum``, which writes ``out``.

    ::

        aclnnStatus aclnnSumGetWorkspaceSize(
            const aclTensorList *tensors,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    tensors : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT16, FLOAT, INT8, INT32, UINT8; ND.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, INT8, INT32, UINT8; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_sum.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnSum", (tensors, out), stream)


def aclnnSvd(input, fullMatrices, computeUV, sigma, u, v, *, stream=None):
    """Launch ``aclnnSvd``, which writes ``sigma``, ``u``, ``v``.

    ::

        aclnnStatus aclnnSvdGetWorkspaceSize(
            const aclTensor *input,
            bool fullMatrices,
            bool computeUV,
            aclTensor *sigma,
            aclTensor *u,
            aclTensor *v,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in. FLOAT, DOUBLE, COMPLEX64, COMPLEX128; ND; rank 2-8.
    fullMatrices : bool
        ``bool``, in.
    computeUV : bool
        ``bool``, in.
    sigma : Tensor
        ``aclTensor *``, out. FLOAT, DOUBLE, COMPLEX64, COMPLEX128; ND; rank 2-7.
    u : Tensor
        ``aclTensor *``, out. FLOAT, DOUBLE, COMPLEX64, COMPLEX128; ND; rank 2-8.
    v : Tensor
        ``aclTensor *``, out. FLOAT, DOUBLE, COMPLEX64, COMPLEX128; ND; rank 2-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_svd.h`` of library math. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnSvd(
            _NULL if stream is None else stream._record,
            _NULL if input is None else input._record,
            fullMatrices,
            computeUV,
            _NULL if sigma is None else sigma._record,
            _NULL if u is None else u._record,
            _NULL if v is None else v._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnSvd", _status, (input, fullMatrices, computeUV, sigma, u, v), stream)
    elif _status is None:
        _call.convert_and_call("aclnnSvd", (input, fullMatrices, computeUV, sigma, u, v), stream)


def aclnnTan(self, out, *, stream=None):
    """Launch ``aclnnTan``, which writes ``out``.

    ::

        aclnnStatus aclnnTanGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL, COMPLEX64,
        COMPLEX128, BF16; ND.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_tan.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnTan(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnTan", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnTan", (self, out), stream)


def aclnnTanh(self, out, *, stream=None):
    """Launch ``aclnnTanh``, which writes ``out``.

    ::

        aclnnStatus aclnnTanhGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BOOL, UINT8, INT8, INT16, INT32, INT64, BF16; ND.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_tanh.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnTanh(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnTanh", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnTanh", (self, out), stream)


def aclnnTanhBackward(gradOutput, output, gradInput, *, stream=None):
    """Launch ``aclnnTanhBackward``, which writes ``gradInput``.

    ::

        aclnnStatus aclnnTanhBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *output,
            aclTensor *gradInput,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, BF16; ND.
    output : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, BF16; ND.
    gradInput : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_tanh_backward.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnTanhBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradOutput is None else gradOutput._record,
            _NULL if output is None else output._record,
            _NULL if gradInput is None else gradInput._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnTanhBackward", _status, (gradOutput, output, gradInput), stream)
    elif _status is None:
        _call.convert_and_call("aclnnTanhBackward", (gradOutput, output, gradInput), stream)


def aclnnTrace(self, out, *, stream=None):
    """Launch ``aclnnTrace``, which writes ``out``.

    ::

        aclnnStatus aclnnTraceGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, DOUBLE, COMPLEX64, COMPLEX128, INT32, INT64, INT16,
        INT8, UINT8, BOOL; ND; rank 2.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT, DOUBLE, COMPLEX64, COMPLEX128, INT64; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_trace.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnTrace(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnTrace", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnTrace", (self, out), stream)


def aclnnTransConvolutionWeight(weightIn, transposed, groups, weightOut, *, stream=None):
    """Launch ``aclnnTransConvolutionWeight``, which writes ``weightOut``.

    ::

        aclnnStatus aclnnTransConvolutionWeightGetWorkspaceSize(
            const aclTensor *weightIn,
            bool transposed,
            int64_t groups,
            aclTensor *weightOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    weightIn : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT; NCHW; rank 4.
    transposed : bool
        ``bool``, in.
    groups : int
        ``int64_t``, in.
    weightOut : Tensor
        ``aclTensor *``, out. FLOAT16; NCHW; rank 4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_trans_convolution_weight.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnTransConvolutionWeight(
            _NULL if stream is None else stream._record,
            _NULL if weightIn is None else weightIn._record,
            transposed,
            groups,
            _NULL if weightOut is None else weightOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnTransConvolutionWeight",
            _status,
            (weightIn, transposed, groups, weightOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnTransConvolutionWeight",
            (weightIn, transposed, groups, weightOut),
            stream,
        )


def aclnnTransMatmulWeight(mmWeightRef, *, stream=None):
    """Launch ``aclnnTransMatmulWeight``, which updates ``mmWeightRef``.

    ::

        aclnnStatus aclnnTransMatmulWeightGetWorkspaceSize(
            aclTensor *mmWeightRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    mmWeightRef : Tensor
        ``aclTensor *``, inout. FLOAT16, BF16, INT8; ND; rank 2-6.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_trans_matmul_weight.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnTransMatmulWeight(
            _NULL if stream is None else stream._record,
            _NULL if mmWeightRef is None else mmWeightRef._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnTransMatmulWeight", _status, (mmWeightRef,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnTransMatmulWeight", (mmWeightRef,), stream)


def aclnnTransformBiasRescaleQkv(qkv, qkvBias, numHeads, qOut, kOut, vOut, *, stream=None):
    """Launch ``aclnnTransformBiasRescaleQkv``, which writes ``qOut``, ``kOut``, ``vOut``.

    ::

        aclnnStatus aclnnTransformBiasRescaleQkvGetWorkspaceSize(
            const aclTensor *qkv,
            const aclTensor *qkvBias,
            int64_t numHeads,
            const aclTensor *qOut,
            const aclTensor *kOut,
            const aclTensor *vOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    qkv : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 3.
    qkvBias : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 1.
    numHeads : int
        ``int64_t``, in.
    qOut : Tensor
        ``const aclTensor *``, out. BF16, FLOAT16, FLOAT; ND; rank 4.
    kOut : Tensor
        ``const aclTensor *``, out. BF16, FLOAT16, FLOAT; ND; rank 4.
    vOut : Tensor
        ``const aclTensor *``, out. BF16, FLOAT16, FLOAT; ND; rank 4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_transform_bias_rescale_qkv.h`` of library math. Seen in 2026-08. The prototype
    is known from documents alone.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnTransformBiasRescaleQkv(
            _NULL if stream is None else stream._record,
            _NULL if qkv is None else qkv._record,
            _NULL if qkvBias is None else qkvBias._record,
            numHeads,
            _NULL if qOut is None else qOut._record,
            _NULL if kOut is None else kOut._record,
            _NULL if vOut is None else vOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnTransformBiasRescaleQkv",
            _status,
            (qkv, qkvBias, numHeads, qOut, kOut, vOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnTransformBiasRescaleQkv",
            (qkv, qkvBias, numHeads, qOut, kOut, vOut),
            stream,
        )


def aclnnTriangularSolve(self, A, upper, transpose, unitriangular, xOut, mOut, *, stream=None):
    """Launch ``aclnnTriangularSolve``, which writes ``xOut``, ``mOut``.

    ::

        aclnnStatus aclnnTriangularSolveGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *A,
            bool upper,
            bool transpose,
            bool unitriangular,
            aclTensor *xOut,
            aclTensor *mOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, DOUBLE, COMPLEX64, COMPLEX128; ND; rank 2-8.
    A : Tensor
        ``const aclTensor *``, in. FLOAT, DOUBLE, COMPLEX64, COMPLEX128; ND; rank 2-8.
    upper : bool
        ``bool``, in.
    transpose : bool
        ``bool``, in.
    unitriangular : bool
        ``bool``, in.
    xOut : Tensor
        ``aclTensor *``, out. FLOAT, DOUBLE, COMPLEX64, COMPLEX128; ND.
    mOut : Tensor
        ``aclTensor *``, out. FLOAT, DOUBLE, COMPLEX64, COMPLEX128; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_triangular_solve.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnTriangularSolve(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if A is None else A._record,
            upper,
            transpose,
            unitriangular,
            _NULL if xOut is None else xOut._record,
            _NULL if mOut is None else mOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnTriangularSolve",
            _status,
            (self, A, upper, transpose, unitriangular, xOut, mOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnTriangularSolve",
            (self, A, upper, transpose, unitriangular, xOut, mOut),
            stream,
        )


def aclnnTril(self, diagonal, out, *, stream=None):
    """Launch ``aclnnTril``, which writes ``out``.

    ::

        aclnnStatus aclnnTrilGetWorkspaceSize(
            const aclTensor *self,
            int64_t diagonal,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. DOUBLE, FLOAT, FLOAT16, INT16, INT32, INT64, INT8, UINT16, UINT32, UINT64,
        UINT8, BOOL, BF16, COMPLEX32, COMPLEX64; ND; rank 2-8.
    diagonal : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. DOUBLE, FLOAT, FLOAT16, INT16, INT32, INT64, INT8, UINT16, UINT32, UINT64,
        UINT8, BOOL, BF16, COMPLEX32, COMPLEX64; rank 2-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_tril.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnTril(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            diagonal,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnTril", _status, (self, diagonal, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnTril", (self, diagonal, out), stream)


def aclnnTriu(self, diagonal, out, *, stream=None):
    """Launch ``aclnnTriu``, which writes ``out``.

    ::

        aclnnStatus aclnnTriuGetWorkspaceSize(
            const aclTensor *self,
            int64_t diagonal,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. UINT64, INT64, UINT32, INT32, UINT16, INT16, UINT8, INT8, FLOAT16, FLOAT,
        DOUBLE, BOOL, BF16, COMPLEX32, COMPLEX64; ND, NCHW, NHWC, HWCN, NDHWC, NCDHW.
    diagonal : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. UINT64, INT64, UINT32, INT32, UINT16, INT16, UINT8, INT8, FLOAT16, FLOAT,
        DOUBLE, BOOL, BF16, COMPLEX32, COMPLEX64; ND, NCHW, NHWC, HWCN, NDHWC, NCDHW.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_triu.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnTriu(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            diagonal,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnTriu", _status, (self, diagonal, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnTriu", (self, diagonal, out), stream)


def aclnnTrunc(self, out, *, stream=None):
    """Launch ``aclnnTrunc``, which writes ``out``.

    ::

        aclnnStatus aclnnTruncGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_trunc.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnTrunc(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnTrunc", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnTrunc", (self, out), stream)


def aclnnUnfoldGrad(gradOut, inputSizes, dim, size, step, gradIn, *, stream=None):
    """Launch ``aclnnUnfoldGrad``, which writes ``gradIn``.

    ::

        aclnnStatus aclnnUnfoldGradGetWorkspaceSize(
            const aclTensor *gradOut,
            const aclIntArray *inputSizes,
            int64_t dim,
            int64_t size,
            int64_t step,
            const aclTensor *gradIn,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOut : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    inputSizes : sequence of int
        ``const aclIntArray *``, in.
    dim : int
        ``int64_t``, in.
    size : int
        ``int64_t``, in.
    step : int
        ``int64_t``, in.
    gradIn : Tensor
        ``const aclTensor *``, out. ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_unfold_grad.h`` of library math. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnUnfoldGrad", (gradOut, inputSizes, dim, size, step, gradIn), stream)


def aclnnVar(self, dim, unbiased, keepdim, out, *, stream=None):
    """Launch ``aclnnVar``, which writes ``out``.

    ::

        aclnnStatus aclnnVarGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *dim,
            bool unbiased,
            bool keepdim,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    dim : sequence of int
        ``const aclIntArray *``, in.
    unbiased : bool
        ``bool``, in.
    keepdim : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_var.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnVar", (self, dim, unbiased, keepdim, out), stream)


def aclnnVarCorrection(self, dim, correction, keepdim, out, *, stream=None):
    """Launch ``aclnnVarCorrection``, which writes ``out``.

    ::

        aclnnStatus aclnnVarCorrectionGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *dim,
            int64_t correction,
            bool keepdim,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    dim : sequence of int
        ``const aclIntArray *``, in.
    correction : int
        ``int64_t``, in.
    keepdim : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_var.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnVarCorrection", (self, dim, correction, keepdim, out), stream)


def aclnnVarMean(self, dim, correction, keepdim, varOut, meanOut, *, stream=None):
    """Launch ``aclnnVarMean``, which writes ``varOut``, ``meanOut``.

    ::

        aclnnStatus aclnnVarMeanGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *dim,
            int64_t correction,
            bool keepdim,
            aclTensor *varOut,
            aclTensor *meanOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    dim : sequence of int
        ``const aclIntArray *``, in.
    correction : int
        ``int64_t``, in.
    keepdim : bool
        ``bool``, in.
    varOut : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    meanOut : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_var_mean.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnVarMean", (self, dim, correction, keepdim, varOut, meanOut), stream)


def aclnnWeightQuantPreprocess(
    weight,
    weightScale,
    weightOffsetOptional,
    biasOptional,
    xDtype,
    xScaleDtype,
    kGroupSize,
    outWeight,
    outWeightScale,
    outWeightOffsetOptional,
    outBiasOptional,
    *,
    stream=None,
):
    """Launch ``aclnnWeightQuantPreprocess``.

    ::

        aclnnStatus aclnnWeightQuantPreprocessGetWorkspaceSize(
            const aclTensor *weight,
            const aclTensor *weightScale,
            const aclTensor *weightOffsetOptional,
            const aclTensor *biasOptional,
            aclDataType xDtype,
            aclDataType xScaleDtype,
            int64_t kGroupSize,
            aclTensor *outWeight,
            aclTensor *outWeightScale,
            aclTensor *outWeightOffsetOptional,
            aclTensor *outBiasOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    weight : Tensor
        ``const aclTensor *``, in. FLOAT4_E2M1; ND; rank 2-3.
    weightScale : Tensor
        ``const aclTensor *``, in. FLOAT8_E8M0; ND, NCL, NCHW; rank 3-4.
    weightOffsetOptional : Tensor, optional
        ``const aclTensor *``, in. ND; rank 1-2.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1-2.
    xDtype : aclDataType
        ``aclDataType``, in.
    xScaleDtype : aclDataType
        ``aclDataType``, in.
    kGroupSize : int
        ``int64_t``, in.
    outWeight : Tensor
        ``aclTensor *``, out. INT8, INT4; FRACTAL_NZ; rank 2-5.
    outWeightScale : Tensor
        ``aclTensor *``, out. FLOAT16, BF16; ND, NCL, NCHW; rank 3-4.
    outWeightOffsetOptional : Tensor, optional
        ``aclTensor *``, out. FLOAT16, BF16; ND; rank 1-2.
    outBiasOptional : Tensor, optional
        ``aclTensor *``, out. FLOAT16, BF16; ND; rank 1-2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_weight_quant_preprocess.h`` of library math. Seen in 2026-08.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnWeightQuantPreprocess(
            _NULL if stream is None else stream._record,
            _NULL if weight is None else weight._record,
            _NULL if weightScale is None else weightScale._record,
            _NULL if weightOffsetOptional is None else weightOffsetOptional._record,
            _NULL if biasOptional is None else biasOptional._record,
            xDtype,
            xScaleDtype,
            kGroupSize,
            _NULL if outWeight is None else outWeight._record,
            _NULL if outWeightScale is None else outWeightScale._record,
            _NULL if outWeightOffsetOptional is None else outWeightOffsetOptional._record,
            _NULL if outBiasOptional is None else outBiasOptional._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnWeightQuantPreprocess",
            _status,
            (weight, weightScale, weightOffsetOptional, biasOptional, xDtype, xScaleDtype, kGroupSize,
             outWeight, outWeightScale, outWeightOffsetOptional, outBiasOptional),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnWeightQuantPreprocess",
            (weight, weightScale, weightOffsetOptional, biasOptional, xDtype, xScaleDtype, kGroupSize,
             outWeight, outWeightScale, outWeightOffsetOptional, outBiasOptional),
            stream,
        )


def aclnnXLogYScalarOther(self, other, out, *, stream=None):
    """Launch ``aclnnXLogYScalarOther``, which writes ``out``.

    ::

        aclnnStatus aclnnXLogYScalarOtherGetWorkspaceSize(
            const aclTensor *self,
            const aclScalar *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in.
    other : number
        ``const aclScalar *``, in.
    out : Tensor
        ``aclTensor *``, out.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_x_log_y_scalar_other.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnXLogYScalarOther", (self, other, out), stream)


def aclnnXLogYScalarSelf(self, other, out, *, stream=None):
    """Launch ``aclnnXLogYScalarSelf``, which writes ``out``.

    ::

        aclnnStatus aclnnXLogYScalarSelfGetWorkspaceSize(
            const aclScalar *self,
            const aclTensor *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : number
        ``const aclScalar *``, in.
    other : Tensor
        ``const aclTensor *``, in.
    out : Tensor
        ``aclTensor *``, out.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_x_log_y_scalar_self.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnXLogYScalarSelf", (self, other, out), stream)


def aclnnXLogYTensor(self, other, out, *, stream=None):
    """Launch ``aclnnXLogYTensor``, which writes ``out``.

    ::

        aclnnStatus aclnnXLogYTensorGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *other,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in.
    other : Tensor
        ``const aclTensor *``, in.
    out : Tensor
        ``aclTensor *``, out.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_x_log_y_tensor.h`` of library math. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnXLogYTensor(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if other is None else other._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnXLogYTensor", _status, (self, other, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnXLogYTensor", (self, other, out), stream)


def aclnnXlog1py(x, y, z, *, stream=None):
    """Launch ``aclnnXlog1py``, which writes ``z``.

    ::

        aclnnStatus aclnnXlog1pyGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *y,
            const aclTensor *z,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    y : Tensor
        ``const aclTensor *``, in. ND; rank 0-8.
    z : Tensor
        ``const aclTensor *``, out. ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_xlog1py.h`` of library math. Seen in 2026-08.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnXlog1py(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if y is None else y._record,
            _NULL if z is None else z._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnXlog1py", _status, (x, y, z), stream)
    elif _status is None:
        _call.convert_and_call("aclnnXlog1py", (x, y, z), stream)
