#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves the chain of events that `jiuzhang chain` wrote, without the program.

    verify_chain.py CHAIN.jsonl [SEQ:HASH]...

Each line is {"event":…,"hash":"…"}. The hash is the SHA-256 of the event's bytes as they stand
in the line; each event names the hash of the one before, and they are numbered from 1 without
gaps. SEQ:HASH is an anchor as it stands at the foot of registers, workbooks and summaries: a
chain made anew by someone who knows how is found by it alone.
"""
import hashlib
import json
import re
import sys

LINE = re.compile(rb'\{"event":(.*),"hash":"([0-9a-f]{64})"\}\n?', re.DOTALL)
KEYS = {"case", "commandId", "enteredAt", "happenedOn", "kind", "onBehalfOf", "operator",
        "payload", "previousHash", "reason", "seq"}


def once(pairs):
    """An object whose keys are each there once: what is hashed has no other."""
    made = dict(pairs)
    if len(made) != len(pairs):
        raise ValueError("a key twice")
    return made


def faults(lines, anchors):
    """Yields one sentence for each fault; ends with none when the chain is whole."""
    seq, previous, seen = 0, "0" * 64, {}
    for place, line in enumerate(lines, 1):
        parts = LINE.fullmatch(line)
        if not parts:
            yield f"line {place} is no line of a chain"
            return
        text, stated = parts[1], parts[2].decode()
        try:
            event = json.loads(text, object_pairs_hook=once)
        except ValueError:
            yield f"line {place} is no JSON, or says a key twice"
            return
        if not isinstance(event, dict) or set(event) != KEYS or type(event["seq"]) is not int:
            yield f"line {place} has not the eleven keys of an event"
            return
        if hashlib.sha256(text).hexdigest() != stated:
            yield f"event {event['seq']} is not as it was entered"
        if event["seq"] != seq + 1:
            yield f"event {seq + 1} is missing before event {event['seq']}"
        if event["previousHash"] != previous:
            yield f"event {event['seq']} does not follow from the one before"
        seq, previous = event["seq"], stated
        seen[seq] = stated
    if seq == 0:
        yield "there is no event"
    for anchor in anchors:
        number, _, wanted = anchor.partition(":")
        if seen.get(int(number)) != wanted.lower():
            yield f"event {number} has not the hash that was written down"


def main(arguments):
    if not arguments or any(not re.fullmatch(r"\d+:[0-9a-fA-F]{64}", a) for a in arguments[1:]):
        print(__doc__.strip(), file=sys.stderr)
        return 2
    try:
        with open(arguments[0], "rb") as chain:
            lines = list(chain)
    except OSError as error:
        print(f"{arguments[0]} cannot be read: {error.strerror}", file=sys.stderr)
        return 2
    found = list(faults(lines, arguments[1:]))
    for fault in found:
        print(fault)
    if not found:
        print(f"{len(lines)} events, every one as it was entered")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
