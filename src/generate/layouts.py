# Run by gdb on an object file: prints the layout of each structure that its variables have, as JSON.
import json

import gdb

INTEGERS = (gdb.TYPE_CODE_INT, gdb.TYPE_CODE_ENUM, gdb.TYPE_CODE_BOOL, gdb.TYPE_CODE_CHAR)


def scalar(kind):
    """The type of a field: [code, bytes]."""
    if kind.code == gdb.TYPE_CODE_PTR:
        return "p%d" % kind.sizeof
    if kind.code in INTEGERS:
        # gdb does not say whether an integer is signed; a cast does.
        signed = int(gdb.Value(-1).cast(kind)) < 0
        return "%s%d" % ("s" if signed else "u", kind.sizeof)
    raise gdb.GdbError("no layout for %s" % kind)


def fields(kind, base, union, end):
    for field in kind.fields():
        at = base + field.bitpos
        inner = field.type.strip_typedefs()
        if inner.code in (gdb.TYPE_CODE_STRUCT, gdb.TYPE_CODE_UNION) and not field.name:
            nested = union or inner.code == gdb.TYPE_CODE_UNION
            yield from fields(inner, at, nested, end)
            continue
        count = None
        text = False
        while inner.code == gdb.TYPE_CODE_ARRAY:
            low, high = inner.range()
            count = (1 if count is None else count) * (high - low + 1)
            inner = inner.target().strip_typedefs()
            text = inner.code == gdb.TYPE_CODE_INT and inner.name == "char"
        # What follows a structure without being part of it.
        flexible = count is not None and at // 8 >= end
        row = {"name": field.name, "at": at // 8}
        if inner.code in (gdb.TYPE_CODE_STRUCT, gdb.TYPE_CODE_UNION):
            row["fields"] = list(fields(inner, 0, inner.code == gdb.TYPE_CODE_UNION, inner.sizeof))
            row["size"] = inner.sizeof
        else:
            row["type"] = "text" if text else scalar(inner)
        if count is not None:
            row["count"] = 0 if flexible else count
        if field.bitsize:
            row["bits"] = [at % 8, field.bitsize]
        if union:
            row["union"] = True
        yield row


def structures(names):
    for name in names:
        kind = gdb.lookup_global_symbol(name).type.strip_typedefs()
        yield name, {"size": kind.sizeof, "align": kind.alignof, "fields": list(fields(kind, 0, kind.code == gdb.TYPE_CODE_UNION, kind.sizeof))}


print(json.dumps(dict(structures(gdb.parameter("args").split()))))
