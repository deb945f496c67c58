#!/usr/bin/env python3
"""Tells whether the tests notice small wrong changes of the sources.

Every wrong change of the lists beside this file (see README.md) is written into one copy of the tree as a switch, so that the copy is
built once; then the tests named for each are run with that one switched on. It ends with 1 where too many go unnoticed, with 2 where a
list does not fit the sources any more.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
COPY = ROOT / ".build" / "mutants"
SWIFT = os.environ.get("SWIFT", "swift")
BUILD = ["-c", "release", "-Xswiftc", "-enable-testing", "--package-path", str(COPY)]
VARIABLE = "CHIBO_MUTANT"
# Shares that must be noticed, in hundredths.
BOUNDS = {"within": 95, "outer": 90}
# A test that hangs has noticed; it gets this many times what it takes without a change, and some seconds for a busy machine.
PATIENCE, GRACE = 4, 60

SWITCH = """#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Which wrong change is switched on.
enum Mutant {
  private static let chosen = getenv("%s").flatMap { Int(String(cString: $0)) }
  @inline(never) static func at(_ number: Int) -> Bool { chosen == number }
}
""" % VARIABLE


class Mutant:
    def __init__(self, place, layer, group, file, tests):
        self.place, self.layer, self.group, self.file, self.tests = place, layer, group, file, tests
        self.old, self.new, self.number = [], [], 0

    def located(self, text):
        """The range of the expression that is replaced, or a reason why there is none."""
        marked = "\n".join(self.old)
        plain = marked.replace("«", "").replace("»", "")
        count = text.count(plain)
        if count != 1:
            return "the old text is not found" if count == 0 else f"the old text is found {count} times"
        start = text.index(plain)
        if "«" in marked:
            before, inner = marked.split("«")[0], marked.split("«")[1].split("»")[0]
            return start + len(before), start + len(before) + len(inner)
        return start, start + len(plain)


def found(file):
    """The file where it stands now: moved within its target it keeps its name."""
    if (ROOT / file).is_file():
        return file
    target, name = "/".join(file.split("/")[:2]), file.split("/")[-1]
    places = list((ROOT / target).rglob(name))
    return str(places[0].relative_to(ROOT)) if len(places) == 1 else file


def read_list(path):
    layer, group, tests, file, mutants = path.stem, "outer", [], None, []
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        key, _, value = line.partition(" ")
        if key in ("layer", "group"):
            layer, group = (value, group) if key == "layer" else (layer, value)
        elif key == "tests":
            tests = value.split()
        elif key == "@":
            file = found(value)
        elif key == "-":
            if not mutants or mutants[-1].new:
                mutants.append(Mutant(f"{path.name}:{number}", layer, group, file, list(tests)))
            mutants[-1].old.append(line[2:])
        elif key == "+":
            mutants[-1].new.append(line[2:])
        elif key == "?":
            mutants[-1].tests = value.split()
        elif line.strip() and not line.startswith("#"):
            sys.exit(f"{path.name}:{number}: what is “{line}”?")
    return mutants


def switched(mutants):
    """The texts of the changed files with every wrong change as a switch; what does not fit is told, all of it."""
    texts, problems = {}, []
    for file in {mutant.file for mutant in mutants}:
        path = ROOT / file
        text = path.read_text(encoding="utf-8") if path.is_file() else ""
        spans = []
        for mutant in (one for one in mutants if one.file == file):
            place = mutant.located(text)
            if isinstance(place, str):
                problems.append(f"{mutant.place}: {file}: {place}: {' '.join(mutant.old)}")
            else:
                spans.append((place, mutant))
        spans.sort(key=lambda entry: entry[0])
        for (one, _), (next_one, mutant) in zip(spans, spans[1:]):
            if next_one[0] < one[1]:
                problems.append(f"{mutant.place}: {file}: lies within another change")
        for (start, end), mutant in reversed(spans):
            new = "\n".join(mutant.new)
            text = f"{text[:start]}(Mutant.at({mutant.number}) ? ({new}) : ({text[start:end]})){text[end:]}"
        texts[file] = text
        texts["/".join(file.split("/")[:2]) + "/Mutant.swift"] = SWITCH
    if problems:
        print("\n".join(sorted(problems)))
        print(f"{len(problems)} wrong changes do not fit the sources: mend the lists in Mutants/.")
        sys.exit(2)
    return texts


def write_copy(texts):
    """Brings the copy to the tree as it stands, touching only what differs, so that it is built on."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT, capture_output=True, check=True).stdout
    files = {name for name in listed.decode().split("\0") if name and (ROOT / name).is_file()} | set(texts)
    for name in files:
        wanted = texts[name].encode() if name in texts else (ROOT / name).read_bytes()
        target = COPY / name
        if target.is_file() and target.read_bytes() == wanted:
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(wanted)
        if name not in texts:
            shutil.copymode(ROOT / name, target)
    for folder in ("Sources", "Tests", "scripts"):
        for path in (COPY / folder).rglob("*"):
            if path.is_file() and str(path.relative_to(COPY)) not in files:
                path.unlink()
    for name in ("checkouts", "repositories", "workspace-state.json"):
        source, target = ROOT / ".build" / name, COPY / ".build" / name
        if source.exists() and not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copytree(source, target, symlinks=True) if source.is_dir() else shutil.copy2(source, target)


def build():
    """The folder of the built tests."""
    done = subprocess.run([SWIFT, "build", "--build-tests", *BUILD], capture_output=True, text=True)
    if done.returncode != 0:
        lines = [line for line in (done.stdout + done.stderr).split("\n") if "error" in line]
        print("\n".join(dict.fromkeys(lines)) or (done.stdout + done.stderr)[-2000:])
        sys.exit("The copy with the wrong changes does not build.")
    shown = subprocess.run([SWIFT, "build", "--show-bin-path", *BUILD], capture_output=True, text=True, check=True)
    return Path(shown.stdout.strip())


def run_tests(bundle, tests, number, limit):
    """Whether they pass, what they print and the seconds they take."""
    environment = {**os.environ, VARIABLE: str(number)}
    environment.pop("UPDATE_CASES", None)
    suite, _, cases = tests.partition("=")
    if cases:
        environment["CHIBO_CASES"] = cases
    command = [str(bundle), "--testing-library", "swift-testing", "--filter", "^" + suite.replace(".", r"\.")]
    start = time.monotonic()
    process = subprocess.Popen(
        command, cwd=COPY, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        start_new_session=True)
    try:
        output, _ = process.communicate(timeout=limit)
        return process.returncode == 0, output.decode(errors="replace"), time.monotonic() - start
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, 9)
        process.wait()
        return False, "timeout", time.monotonic() - start


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("only", nargs="*", help="lists or places, such as shell or shell.txt:12; by default all")
    parser.add_argument("--fit", action="store_true", help="only look whether the lists fit the sources")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 2)
    options = parser.parse_args()

    mutants = [mutant for path in sorted(HERE.glob("*.txt")) for mutant in read_list(path)]
    for number, mutant in enumerate(mutants, 1):
        mutant.number = number
    texts = switched(mutants)
    if options.fit:
        return print(f"{len(mutants)} wrong changes fit the sources.")
    chosen = [one for one in mutants if not options.only or one.place in options.only or one.place.split(".")[0] in options.only]
    write_copy(texts)
    start = time.monotonic()
    bundle = build() / "chiboPackageTests.xctest"
    print(f"{len(mutants)} wrong changes built in {time.monotonic() - start:.0f} s", flush=True)

    limits = {}
    for tests in sorted({tests for mutant in chosen for tests in mutant.tests}):
        passed, output, seconds = run_tests(bundle, tests, 0, 1200)
        if not passed or re.search(r"with 0 tests", output):
            print("\n".join(line[:500] for line in output.split("\n") if "recorded an issue" in line) or output[-2000:])
            sys.exit(f"{tests} does not pass, or has no test, without any wrong change.")
        limits[tests] = seconds * PATIENCE + GRACE
        print(f"{tests}: {seconds:.1f} s", flush=True)

    def notice(mutant):
        for tests in mutant.tests:
            if not run_tests(bundle, tests, mutant.number, limits[tests])[0]:
                return mutant, tests
        return mutant, None

    start, unnoticed = time.monotonic(), []
    with ThreadPoolExecutor(options.jobs) as pool:
        for mutant, tests in pool.map(notice, chosen):
            if tests is None:
                unnoticed.append(mutant)
                print(f"unnoticed {mutant.place} {mutant.file}\n  - " + "\n    ".join(mutant.old) + "\n  + " + "\n    ".join(mutant.new), flush=True)
    print(f"\n{len(chosen)} wrong changes tried in {time.monotonic() - start:.0f} s\n")
    sys.exit(tell(chosen, unnoticed))


def tell(chosen, unnoticed):
    """Prints the table; 1 where a group is below its bound."""
    print("| layer | noticed |\n|---|---|")
    for layer in dict.fromkeys(mutant.layer for mutant in chosen):
        own = [mutant for mutant in chosen if mutant.layer == layer]
        print(f"| {layer} | {sum(mutant not in unnoticed for mutant in own)} of {len(own)} |")
    status = 0
    for group, bound in BOUNDS.items():
        own = [mutant for mutant in chosen if mutant.group == group]
        if not own:
            continue
        noticed = sum(mutant not in unnoticed for mutant in own)
        print(f"| {group} layers, at least {bound} % | {noticed * 100 // len(own)} % |")
        status = status or int(noticed * 100 < bound * len(own))
    return status


if __name__ == "__main__":
    main()
