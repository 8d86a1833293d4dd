# SPDX-License-Identifier: Apache-2.0
"""The sentence encoder all-MiniLM-L6-v2 on Ascend's fused quant kernels: numpy and aclnn_py, no torch."""
