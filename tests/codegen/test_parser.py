# SPDX-License-Identifier: Apache-2.0
"""Headers as they are found: odd, but every declaration is seen or named."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.errors import HeaderError
from codegen.normalise import normalise
from codegen.parser import Header, find_headers, parse_header, parse_headers
from codegen.roles import assemble

PAIR = """
aclnnStatus {name}GetWorkspaceSize(
    const aclTensor* x, aclTensor* out, uint64_t* workspaceSize, aclOpExecutor** executor);
aclnnStatus {name}(void* workspace, uint64_t size, aclOpExecutor* executor, {const}aclrtStream stream);
"""


def pair(name: str, const: str = "") -> str:
    return PAIR.format(name=name, const=const)


def parse(text: str | bytes, name: str = "aclnn_x.h") -> Header:
    data = text.encode() if isinstance(text, str) else text
    return parse_header(normalise(name, data))


def names(header: Header) -> list[str]:
    return [function.name for function in header.functions]


def refused(text: str | bytes) -> tuple[int, str]:
    with pytest.raises(HeaderError) as caught:
        parse(text)
    assert str(caught.value).startswith("aclnn_x.h:")
    return caught.value.line, caught.value.message


def write(folder: Path, **texts: str) -> list[Path]:
    for name, text in texts.items():
        (folder / f"{name}.h").write_text(text, encoding="utf-8")
    return [folder]


def test_types_are_spelled_as_in_the_header() -> None:
    header = parse(
        "const char* aclnnText(const aclTensor* const* items, aclTensor const* first, unsigned long long n,\n"
        "  int64_t dims[8], void (*done)(void*, int), uint64_t **out, const int8_t, const bool flag);"
    )
    assert header.functions[0].ret == "const char *"
    assert header.functions[0].params == (
        ("items", "const aclTensor * const *"),
        ("first", "const aclTensor *"),
        ("n", "unsigned long long"),
        ("dims", "int64_t [8]"),
        ("done", "void (*)(void *, int)"),
        ("out", "uint64_t **"),
        ("arg6", "const int8_t"),
        ("flag", "const bool"),
    )


def test_empty_parameter_lists() -> None:
    header = parse("int32_t aclnnGetPytorchRandom();\nint32_t aclnnOther(void);")
    assert [function.params for function in header.functions] == [(), ()]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("ending", [True, False])
def test_line_endings(newline: str, ending: bool) -> None:
    text = ("// über\n#define A_H\n" + pair("aclnnA") + "int aclnnB(int from, int lambda); // last").replace(
        "\n", newline
    )
    header = parse((text + newline if ending else text).encode())
    assert names(header) == ["aclnnAGetWorkspaceSize", "aclnnA", "aclnnB"]
    assert header.functions[-1].line == 7


def test_a_directive_on_the_last_line_without_a_newline() -> None:
    assert names(parse("#ifndef A_H\n#define A_H\nint aclnnA(void);\n#endif")) == ["aclnnA"]


def test_a_byte_order_mark_is_passed_over() -> None:
    assert names(parse(b"\xef\xbb\xbfint aclnnA(void);")) == ["aclnnA"]


def test_equal_guards_hide_nothing(tmp_path: Path) -> None:
    guard = "#ifndef ADD_H_\n#define ADD_H_\n{}\n#endif\n"
    roots = write(tmp_path, one=guard.format(pair("aclnnAdd")), two=guard.format(pair("aclnnFillDiagonal")))
    api = assemble(parse_headers(find_headers(roots))).api
    assert [operator.name for operator in api.operators] == ["aclnnAdd", "aclnnFillDiagonal"]


def test_export_macros_and_attributes() -> None:
    text = """
    #define LOCAL_EXPORT_IT __attribute__((visibility("default")))
    #define LOCAL_NOTHING
    ACLNN_API int aclnnA(void);
    ACL_FUNC_VISIBILITY const char *aclnnB(void);
    __attribute__((visibility("default"))) int aclnnC(int a) __attribute__((nonnull(1)));
    LOCAL_EXPORT_IT LOCAL_NOTHING int aclnnD(void);
    MY_LIBRARY_API int aclnnE(void);
    enum { KEPT_API = 1, LAST_EXPORT };
    """
    header = parse(text)
    assert names(header) == [f"aclnn{letter}" for letter in "ABCDE"]
    assert [member.name for member in header.enums[0].members] == ["KEPT_API", "LAST_EXPORT"]


def test_deprecation_texts_with_parentheses() -> None:
    text = """
    ACL_DEPRECATED_MESSAGE("aclnnA (all of it) is deprecated, use \\"V2\\" :)") ACLNN_API
    aclnnStatus aclnnA(int x);
    aclnnStatus aclnnB(int x);
    __attribute__((deprecated("B; V3 (see "
                              "docs)"), visibility("default"))) aclnnStatus aclnnC(int x);
    aclnnStatus aclnnD(int x) __attribute__((deprecated("late")));
    __attribute__((deprecated)) aclnnStatus aclnnE(int x);
    """
    found = {function.name: function.deprecated for function in parse(text).functions}
    assert found == {
        "aclnnA": 'aclnnA (all of it) is deprecated, use "V2" :)',
        "aclnnB": None,
        "aclnnC": "B; V3 (see docs)",
        "aclnnD": "late",
        "aclnnE": None,
    }


def test_a_deprecated_member_is_named() -> None:
    header = parse('enum E { A ACL_DEPRECATED_MESSAGE("use B (2)") = 1, B };')
    assert [(m.name, m.value) for m in header.enums[0].members] == [("A", 1), ("B", 2)]
    assert "use B (2)" in header.left_out[0].what


def test_comments_are_no_declarations() -> None:
    text = '/* int aclnnA(void); "unclosed */ int aclnnB(/* a, */ int b);'
    text += " // int aclnnC(void); \\\n int aclnnD(void);\n"
    assert names(parse(text)) == ["aclnnB"]


def test_enumerations() -> None:
    text = """
    enum Reduction { None, Mean, Sum };
    typedef enum { ACT_NONE = 0LL, ACT_RELU = 1L, ACT_MASK = (1 << 4) | 0x3, ACT_NEXT, ACT_MINUS = -1 }
        ActType;
    typedef enum Tagged { FIRST = ACT_NEXT, LAST = FIRST + 2u, OCTAL = 010 } Alias;
    enum { LOOSE = ~0 };
    """
    enums = parse(text).enums
    values = [{member.name: member.value for member in enum.members} for enum in enums]
    assert [enum.name for enum in enums] == ["Reduction", "ActType", "Alias", ""]
    assert values == [
        {"None": 0, "Mean": 1, "Sum": 2},
        {"ACT_NONE": 0, "ACT_RELU": 1, "ACT_MASK": 19, "ACT_NEXT": 20, "ACT_MINUS": -1},
        {"FIRST": 20, "LAST": 22, "OCTAL": 8},
        {"LOOSE": -1},
    ]
    assert enums[2].text == "typedef enum Tagged { FIRST = 20, LAST = 22, OCTAL = 8 } Alias"


def test_an_enumeration_with_an_unknown_value_is_refused() -> None:
    assert refused("enum E {\n A = sizeof(int),\n};") == (2, "A: not an integer constant expression")


def test_macros_with_a_number_are_expanded() -> None:
    header = parse("#define RANK 25 // most\ntypedef struct S { int64_t dims[RANK]; } S;")
    assert "dims[25]" in header.types[0].text
    assert [(entry.what, entry.reason) for entry in header.left_out] == [("#define RANK", "macro")]


def test_types_of_included_headers_are_known(tmp_path: Path) -> None:
    (tmp_path / "acl").mkdir()
    (tmp_path / "acl" / "z_base.h").write_text("typedef struct Thing Thing;", encoding="utf-8")
    (tmp_path / "acl" / "b.h").write_text('#include "acl/z_base.h"\n', encoding="utf-8")
    (tmp_path / "acl" / "a.h").write_text('#include "b.h"\nint aclUse(Thing *thing);', encoding="utf-8")
    headers = parse_headers(find_headers([tmp_path]))
    assert [header.name for header in headers] == ["acl/z_base.h", "acl/b.h", "acl/a.h"]
    assert headers[-1].functions[0].params == (("thing", "Thing *"),)


def test_what_is_left_out_is_named() -> None:
    text = """
    static const int limit = 3;
    static inline int twice(int a) { return 2 * a; }
    void aclAppLog(int level, const char *format, ...);
    #if 0
    int aclnnOff(void);
    #endif
    #ifdef __cplusplus
    template <typename T> void aclnnTyped(T t);
    #else
    int aclnnPlain(void);
    #endif
    """
    header = parse(text)
    assert names(header) == ["aclnnPlain"]
    assert sorted((entry.line, entry.what, entry.reason) for entry in header.left_out) == [
        (2, "variable limit", "not a function"),
        (3, "function twice", "has a body"),
        (4, "function aclAppLog", "variable number of arguments"),
        (6, "int aclnnOff(void);", "disabled with #if 0"),
        (9, "template <typename T> void aclnnTyped(T t);", "for C++ only (#ifdef __cplusplus)"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "namespace op {\nint f(int a);\n}",
        'extern "C" {\nint aclnnA(const op::Shape &shape);\n}',
        "template <class T> int f(T t);",
        "using namespace op;",
        "enum Kind { ONE };\nKind aclnnKind(int a);",
    ],
)
def test_cpp_headers_are_left_out_with_a_reason(text: str) -> None:
    header = parse(text)
    assert header.functions == []
    assert [entry.what for entry in header.left_out] == ["the whole header"]
    assert "C++ only" in header.left_out[0].reason


def test_extern_c_with_and_without_conditions() -> None:
    text = """
    #ifdef __cplusplus
    extern "C" {
    #endif
    int aclnnA(void);
    #ifdef __cplusplus
    }
    #endif
    extern "C" { int aclnnB(void); }
    extern "C" int aclnnC(void);
    """
    header = parse(text)
    assert names(header) == ["aclnnA", "aclnnB", "aclnnC"]
    assert header.left_out == []


GUARDED = """#ifdef __cplusplus
{}
#endif
int aclnnA(void);
#ifdef __cplusplus
{}
#endif
int aclnnB(void);
"""


@pytest.mark.parametrize(
    ("front", "back", "left_out"),
    [
        ('static const int K = 3;\nextern "C" {', "}", [(2, "static const int K = 3;")]),
        ('extern "C" {\nstatic const int K = 3;', "}", [(3, "static const int K = 3;")]),
        ('namespace q { int f(); }\nextern "C" {', "}", [(2, "namespace q { int f(); }")]),
        ('inline int f() { return 1; }\nextern "C" {', "}", [(2, "inline int f() { return 1; }")]),
        ('int k;\nextern "C" {\nint l;', "}\nint m;", [(2, "int k;"), (4, "int l;"), (9, "int m;")]),
        ('static const char *s = "}{";\nextern "C" {', "}", [(2, 'static const char *s = "}{";')]),
        ('namespace q {\nextern "C" {', "}\n}", [(2, "namespace q {")]),
        ("namespace q {", "}", [(2, "namespace q {")]),
        ('#if __cplusplus\nint k;\nextern "C" {\n#endif', "#ifdef __cplusplus\n}\n#endif", [(3, "int k;")]),
    ],
)
def test_cpp_beside_extern_c_is_left_out_alone(front: str, back: str, left_out: list[tuple[int, str]]) -> None:
    header = parse(GUARDED.format(front, back))
    assert names(header) == ["aclnnA", "aclnnB"]
    assert [(entry.line, entry.what) for entry in header.left_out] == left_out


def test_the_functions_of_a_header_that_is_left_out_are_named() -> None:
    header = parse("int aclnnA(op::Shape a);\nint aclnnB(strange b);\nint aclnnA(int a);")
    assert header.functions == []
    assert [(entry.what, entry.reason) for entry in header.left_out] == [
        ("the whole header", "C++ only (::): aclnnA, aclnnB")
    ]


@pytest.mark.parametrize("text", ["int a(const aclTensr *x);", "int b(void);\nint a(int c,\n  const aclTensr *x);"])
def test_an_unknown_type_is_named(text: str) -> None:
    assert refused(text) == (text.count("\n") + 1, "not understood before: * (after aclTensr)")


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("int a(void);\n/* open", 2, "comment is not closed"),
        ("\n#ifndef A\nint a(void);\n", 2, "conditional without #endif"),
        ("int a(void);\n#endif\n", 2, "#endif without #if"),
        ("int a(void);\nint b(int c,\n int d", 2, "( is not closed"),
        ("int a(void);\n}\n", 2, "} without {"),
        ('extern "C" {\nint a(void);\n', 1, 'extern "C" { is not closed'),
        ("int a(void);\n__attribute__((deprecated int b(void);", 2, "( is not closed"),
        ('int a(void);\n__attribute__((deprecated("b))) int b(void);', 2, '" literal is not closed'),
        (b"int a(void);\n\x00\x01", 2, "not a text file (NUL byte)"),
        (b"int a(void);\n\n\xff\xfe", 3, "not UTF-8 (byte 0xff)"),
    ],
)
def test_broken_headers_are_refused_with_file_and_line(text: str | bytes, line: int, message: str) -> None:
    assert refused(text) == (line, message)


@pytest.mark.parametrize("text", ["int a(void);\nint b", "int a(void);\nint b(strange c);", "int a(void);\nint ) ("])
def test_text_that_is_not_c_is_refused_with_file_and_line(text: str) -> None:
    line, _ = refused(text)
    assert line in (2, 3)


def test_errors_name_the_path(tmp_path: Path) -> None:
    write(tmp_path, bad="\nint a(")
    with pytest.raises(HeaderError) as caught:
        parse_headers(find_headers([tmp_path]))
    assert str(caught.value) == f"{tmp_path / 'bad.h'}:2: ( is not closed"


def test_every_cut_of_a_header_is_refused_or_loses_only_its_end() -> None:
    text = (
        "#ifndef A_H\n#define A_H\n/* c */\n"
        + pair("aclnnA")
        + 'enum E { A = 1 };\nextern "C" { int b(void); }\n#endif\n'
    )
    whole = names(parse(text))
    for end in range(len(text)):
        try:
            found = names(parse(text[:end]))
        except HeaderError as error:
            assert 1 <= error.line <= text.count("\n") + 1
        else:
            assert found == whole[: len(found)]


@given(st.binary(max_size=200))
def test_arbitrary_bytes_never_crash(data: bytes) -> None:
    try:
        parse(data)
    except HeaderError as error:
        assert error.line >= 1


PIECES = [
    "/*",
    "*/",
    "//",
    "\\",
    "\n",
    "#if 0",
    "#endif",
    "(",
    ")",
    "{",
    "}",
    "int",
    " a",
    ";",
    "enum",
    "=",
    "&",
    "1",
]
PIECES += ['"', "'", 'extern "C"', "__attribute__(("]


@given(st.lists(st.sampled_from(PIECES)))
def test_arbitrary_pieces_never_crash(pieces: list[str]) -> None:
    try:
        parse("".join(pieces))
    except HeaderError as error:
        assert error.line >= 1
