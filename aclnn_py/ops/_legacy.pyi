# SPDX-License-Identifier: Apache-2.0
# Written by codegen; do not edit.
