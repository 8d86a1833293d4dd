# SPDX-License-Identifier: Apache-2.0
"""The product that the device stands for; set once when the process starts."""

from enum import Enum


class Product(Enum):
    """Families of products that the device can stand for."""

    A2 = "Ascend910B"
    A3 = "Ascend910_93"
    P310 = "Ascend310P"


_current = Product.A2
_soc = "Ascend910B2"


def set_current(soc: str) -> None:
    """Choose the family by the product's name, such as ``Ascend910B2``."""
    global _current, _soc
    families = [product for product in Product if soc.startswith(product.value)]
    if not families:
        raise ValueError(f"{soc} is not a product that the embedded device knows")
    _soc, _current = soc, families[0]


def current() -> Product:
    """Family of the product."""
    return _current


def soc() -> str:
    """Name of the product."""
    return _soc
