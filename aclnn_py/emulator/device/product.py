# SPDX-License-Identifier: Apache-2.0
"""The product that the device stands for; set once when the process starts."""

from enum import Enum


class Product(Enum):
    """Product families that CANN's operators tell apart."""

    A2 = "Ascend910B"
    A3 = "Ascend910_93"
    P310 = "Ascend310P"
    A950 = "Ascend950"
    OTHER = ""


_current = Product.A2
_soc = "Ascend910B2"


def set_current(soc: str) -> None:
    """Choose the family by the product's name, such as ``Ascend910B2``."""
    global _current, _soc
    _soc = soc
    _current = next(product for product in Product if soc.startswith(product.value))


def current() -> Product:
    """Family of the product."""
    return _current


def soc() -> str:
    """Name of the product."""
    return _soc
