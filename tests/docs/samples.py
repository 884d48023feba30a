#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What the documentation shows: its code is written out to be compiled, its JSON and links are checked.

usage: samples.py write OUT FILE.md...    whole programs, fragments and files of a tutorial, to OUT
       samples.py check TOP PROGRAM...    every *.md below TOP, against the --help of the programs

A comment in front of a block of C++ that is no whole program says where it would stand:
    <!-- compiled: in a function with EngineIoServer &server -->   (or: in a function, at file level)
    <!-- file: chat/main.cpp -->                                    (a file of a tutorial, of any language)
    <!-- unchecked: why -->                                         (a block that nothing looks at)
"""
import json
import pathlib
import re
import subprocess
import sys
from collections import namedtuple

Block = namedtuple('Block', 'path line language context text')
CHECKED = {'cpp', 'json', 'console', 'sh', 'qml'}  # QML by tests/qml
CONTEXT = re.compile(r'<!-- (compiled|file|unchecked): (.+) -->$')
SKIPPED = {'build', 'node_modules', '.git'}


def blocks(path):
    """The fenced blocks of a Markdown file, with the comment in front of each."""
    context, opened = None, None
    for number, line in enumerate(path.read_text(encoding='utf-8').splitlines(), 1):
        if opened:
            if line == '```':
                yield Block(path, *opened, '\n'.join(text) + '\n')
                opened = None
            else:
                text.append(line)
        elif line.startswith('```'):
            opened, text, context = (number + 1, line[3:], context), [], None
        elif line:
            found = CONTEXT.match(line)
            context = found.groups() if found else None


def prose(path):
    """The lines outside of fenced blocks, with their numbers."""
    inside = False
    for number, line in enumerate(path.read_text(encoding='utf-8').splitlines(), 1):
        if line.startswith('```'):
            inside = not inside
        elif not inside and not line.startswith('    '):
            yield number, line


def fragment(block, name):
    """A block that stands in a function or at file level, in a namespace of its own."""
    where = block.context[1]
    body = f'#line {block.line} "{block.path}"\n{block.text}'
    function = re.fullmatch(r'in a function(?: with (.+))?', where)
    if function:
        body = f'[[maybe_unused]] void sample({function[1] or ""})\n{{\n{body}}}\n'
    elif where != 'at file level':
        raise SystemExit(f'{block.path}:{block.line}: "{where}" is no place for code')
    return f'namespace {name} {{\n{body}}}\n'


def write(out, paths):
    fragments, files = [], {}
    for path in paths:
        for block in blocks(path):
            kind = block.context[0] if block.context else None
            if kind == 'file':
                files[block.context[1]] = block.text
            elif block.language == 'cpp' and 'int main(' in block.text:
                files[f'program_{path.stem}.cpp'] = f'#line {block.line} "{path}"\n{block.text}'
            elif block.language == 'cpp' and kind == 'compiled':
                fragments.append(fragment(block, f'{re.sub("[^a-z]", "_", path.stem)}_{block.line}'))
            elif block.language == 'cpp':
                raise SystemExit(f'{path}:{block.line}: no comment says where this code stands')
    files['fragments.cpp'] = '#include "prelude.h"\n' + ''.join(fragments)
    for name, text in files.items():
        target = out / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if not target.exists() or target.read_text(encoding='utf-8') != text:
            target.write_text(text, encoding='utf-8')


def anchors(path):
    """The names by which headings can be linked to."""
    names = set()
    for _, line in prose(path):
        if heading := re.match(r'#+ (.+)', line):
            plain = re.sub(r'\[([^]]*)\]\([^)]*\)', r'\1', heading[1]).lower()
            names.add(re.sub(r'[^\w\- ]', '', plain).strip().replace(' ', '-'))
    return names


def broken_links(path):
    for number, line in prose(path):
        for target in re.findall(r'\]\(([^)\s]+)\)', re.sub(r'`[^`]*`', '', line)):
            if re.match(r'[a-z]+:', target):
                continue
            file, _, anchor = target.partition('#')
            other = (path.parent / file).resolve() if file else path
            if not other.exists():
                yield f'{path}:{number}: there is no {file}'
            elif anchor and other.suffix == '.md' and anchor not in anchors(other):
                yield f'{path}:{number}: {other.name} has no heading for #{anchor}'


def command_problems(block, helps):
    """Options of our programs that their help does not name."""
    for number, line in enumerate(block.text.splitlines(), block.line):
        for program, known in helps.items():
            if call := re.match(rf'(?:\$ )?(?:\w+=\S+ )*{program}\b([^|#>]*)', line):
                for option in re.findall(r'(?<=\s)--[\w-]+', call[1]):
                    if option not in known:
                        yield f'{block.path}:{number}: {program} has no option {option}'


def json_problems(block):
    texts = [block.text] if block.text.startswith('{\n') else block.text.splitlines()
    for text in texts:
        try:
            json.loads(text)
        except ValueError as error:
            yield f'{block.path}:{block.line}: {error}'


def check(top, programs):
    helps = {}
    for program in programs:
        text = subprocess.run([program, '--help'], capture_output=True, text=True, check=True).stdout
        helps[pathlib.Path(program).name] = set(re.findall(r'--[\w-]+', text))
    problems = []
    for path in sorted(top.rglob('*.md')):
        if SKIPPED & set(path.relative_to(top).parts):
            continue
        problems += broken_links(path)
        for block in blocks(path):
            if block.language and block.language not in CHECKED and not block.context:
                problems.append(f'{path}:{block.line}: nothing checks blocks of "{block.language}"')
            if block.language == 'json':
                problems += json_problems(block)
            if block.language in ('console', 'sh'):
                problems += command_problems(block, helps)
    print('\n'.join(problems))
    return 1 if problems else 0


def main(arguments):
    if arguments[0] == 'write':
        return write(pathlib.Path(arguments[1]), [pathlib.Path(name) for name in arguments[2:]])
    return check(pathlib.Path(arguments[1]).resolve(), arguments[2:])


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
