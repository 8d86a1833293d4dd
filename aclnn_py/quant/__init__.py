# SPDX-License-Identifier: Apache-2.0
"""The fused quant kernels under torch_npu's own names and signatures, without torch.

Every function takes numpy arrays or `aclnn_py.Tensor` objects. The result follows the first argument: numpy in,
numpy out (copied in and out, synchronised); Tensor in, Tensor out (asynchronous, in the order of ``stream``). Other
arguments may be of either kind, so that weights can stay on the device.
"""

from .anti_quant import npu_anti_quant
from .dynamic_quant import npu_dynamic_quant
from .quant_matmul import npu_quant_matmul
from .trans_quant_param import npu_trans_quant_param
from .weight_quant_batchmatmul import npu_weight_quant_batchmatmul

__all__ = [
    "npu_anti_quant",
    "npu_dynamic_quant",
    "npu_quant_matmul",
    "npu_trans_quant_param",
    "npu_weight_quant_batchmatmul",
]
