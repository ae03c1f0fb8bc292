"""Clashing names and unusable values: how to change the fragment's schema, and the full output of `lint`."""

from __future__ import annotations

from schema_mistakes import Edit

CLASHES: dict[str, tuple[list[Edit], list[str]]] = {
    "a resource that another file has": (
        [("methods/auth.yaml", "resource: auth", "resource: book")],
        [
            "schema/api.yaml:2:26: unknown function 'auth.login'; expected one of schema/methods",
            "schema/methods/book.yaml:1:1: schema/methods/auth.yaml:1:1 describes the resource 'book' already; expected its functions there",
        ],
    ),
    "a resource that is a Python keyword": (
        [("methods/auth.yaml", "resource: auth", "resource: import")],
        [
            "schema/api.yaml:2:26: unknown function 'auth.login'; expected one of schema/methods",
            "schema/methods/auth.yaml:1:1: the client or Python has the name 'import' already; expected another resource than 'import'",
        ],
    ),
    "a resource that is an attribute of the client": (
        [("methods/auth.yaml", "resource: auth", "resource: send")],
        [
            "schema/api.yaml:2:26: unknown function 'auth.login'; expected one of schema/methods",
            "schema/methods/auth.yaml:1:1: the client or Python has the name 'send' already; expected another resource than 'send'",
        ],
    ),
    "a resource that is an attribute of the async client only": (
        [("methods/auth.yaml", "resource: auth", "resource: aclose")],
        [
            "schema/api.yaml:2:26: unknown function 'auth.login'; expected one of schema/methods",
            "schema/methods/auth.yaml:1:1: the client or Python has the name 'aclose' already; expected another resource than 'aclose'",
        ],
    ),
    "a resource whose page is the overview of types": (
        [("methods/auth.yaml", "resource: auth", "resource: types")],
        [
            "schema/api.yaml:2:26: unknown function 'auth.login'; expected one of schema/methods",
            "schema/methods/auth.yaml:1:1: the page of 'types' would replace an overview page of the reference; expected another name",
        ],
    ),
    "two functions with the same name in Python": (
        [
            (
                "methods/book.yaml",
                "  scan:\n    doc: Get",
                "  getLIST:\n    doc: Do it.\n    kind: read\n    response: {}\n  scan:\n    doc: Get",
            )
        ],
        [
            "schema/methods/book.yaml:47:3: 'book.getList' and 'book.getLIST' (schema/methods/book.yaml:79:3) would both be the call 'get_list'; expected another name",
            "schema/methods/book.yaml:79:3: 'book.getLIST' and 'book.getList' (schema/methods/book.yaml:47:3) would both be the call 'get_list'; expected another name",
        ],
    ),
    "a function with the name of an iterator": (
        [
            (
                "methods/book.yaml",
                "  scan:\n    doc: Get",
                "  iterList:\n    doc: Do it.\n    kind: read\n    response: {}\n  scan:\n    doc: Get",
            )
        ],
        [
            "schema/methods/book.yaml:47:3: 'book.getList (paginated)' and 'book.iterList' (schema/methods/book.yaml:79:3) would both be the call 'iter_list'; expected another name",
            "schema/methods/book.yaml:79:3: 'book.iterList' and 'book.getList (paginated)' (schema/methods/book.yaml:47:3) would both be the call 'iter_list'; expected another name",
        ],
    ),
    "a function whose page is that of the resource": (
        [
            (
                "methods/book.yaml",
                "  scan:\n    doc: Get",
                "  index:\n    doc: Do it.\n    kind: read\n    response: {}\n  scan:\n    doc: Get",
            )
        ],
        [
            "schema/methods/book.yaml:79:3: the page of 'book.index' would replace an overview page of the reference; expected another name"
        ],
    ),
    "a function that hides a type in annotations": (
        [
            (
                "methods/book.yaml",
                "  scan:\n    doc: Get",
                "  str:\n    doc: Do it.\n    kind: read\n    response: {}\n  scan:\n    doc: Get",
            )
        ],
        ["schema/methods/book.yaml:79:3: the call 'str' is reserved; expected another function than book.str"],
    ),
    "an answer class that is another function's request": (
        [
            (
                "methods/book.yaml",
                "  scan:\n    doc: Get",
                "  getResponse:\n    doc: Do it.\n    kind: read\n    response: {}\n  scan:\n    doc: Get",
            )
        ],
        [
            "schema/methods/book.yaml:38:3: 'book.get' and 'book.getResponse' (schema/methods/book.yaml:79:3) would both be the class 'BookGetResponse'; expected another name",
            "schema/methods/book.yaml:79:3: 'book.getResponse' and 'book.get' (schema/methods/book.yaml:38:3) would both be the class 'BookGetResponse'; expected another name",
        ],
    ),
    "two functions with the same module": (
        [
            (
                "methods/auth.yaml",
                "resource: auth\ndoc: Sessions.\nmethods:\n",
                "resource: bookGet\ndoc: Sessions.\nmethods:\n  tags:\n    doc: Do it.\n    kind: read\n    response: {}\n",
            )
        ],
        [
            "schema/api.yaml:2:26: unknown function 'auth.login'; expected one of schema/methods",
            "schema/methods/auth.yaml:4:3: 'bookGet.tags' and 'book.getTags' (schema/methods/book.yaml:68:3) would both be the class 'BookGetTags'; expected another name",
            "schema/methods/book.yaml:68:3: 'book.getTags' and 'bookGet.tags' (schema/methods/auth.yaml:4:3) would both be the class 'BookGetTags'; expected another name",
        ],
    ),
    "filters in an answer": (
        [
            (
                "types/book.yaml",
                "      id: {type: int, required: true, doc: Its id.}",
                "      id: {type: int, required: true, doc: Its id.}\n      filters: {type: [BookFilter], doc: Filters.}",
            )
        ],
        ["schema/types/book.yaml:42:7: only requests take filters; expected another type than 'BookFilter'"],
    ),
    "a type that is a Python keyword": (
        [
            (
                "types/book.yaml",
                "types:\n",
                "types:\n  None:\n    doc: A thing.\n    fields:\n      id: {type: int, doc: Its id.}\n",
            )
        ],
        [
            "schema/types/book.yaml:2:3: 'None' is a name in Python; expected another name",
            "schema/types/book.yaml:2:3: no function uses 'None'; expected a field or an answer of this type",
        ],
    ),
    "a type that is a built-in class": (
        [
            (
                "types/book.yaml",
                "types:\n",
                "types:\n  Exception:\n    doc: A thing.\n    fields:\n      id: {type: int, doc: Its id.}\n",
            )
        ],
        [
            "schema/types/book.yaml:2:3: 'Exception' is a name in Python; expected another name",
            "schema/types/book.yaml:2:3: no function uses 'Exception'; expected a field or an answer of this type",
        ],
    ),
    "a type that the package has": (
        [
            (
                "types/book.yaml",
                "types:\n",
                "types:\n  Quota:\n    doc: A thing.\n    fields:\n      id: {type: int, doc: Its id.}\n",
            )
        ],
        [
            "schema/types/book.yaml:2:3: 'Quota' is reserved in the package; expected another name",
            "schema/types/book.yaml:2:3: no function uses 'Quota'; expected a field or an answer of this type",
        ],
    ),
    "a type that is the client": (
        [
            (
                "types/book.yaml",
                "types:\n",
                "types:\n  AsyncLibrary:\n    doc: A thing.\n    fields:\n      id: {type: int, doc: Its id.}\n",
            )
        ],
        [
            "schema/types/book.yaml:2:3: 'AsyncLibrary' is reserved in the package; expected another name",
            "schema/types/book.yaml:2:3: no function uses 'AsyncLibrary'; expected a field or an answer of this type",
        ],
    ),
    "a type that is a resource's class": (
        [
            (
                "types/book.yaml",
                "types:\n",
                "types:\n  BookResource:\n    doc: A thing.\n    fields:\n      id: {type: int, doc: Its id.}\n",
            )
        ],
        [
            "schema/methods/book.yaml:1:1: 'book' and 'BookResource' (schema/types/book.yaml:2:3) would both be the class 'BookResource'; expected another name",
            "schema/types/book.yaml:2:3: 'BookResource' and 'book' (schema/methods/book.yaml:1:1) would both be the class 'BookResource'; expected another name",
            "schema/types/book.yaml:2:3: no function uses 'BookResource'; expected a field or an answer of this type",
        ],
    ),
    "a type that is an error": (
        [
            (
                "types/book.yaml",
                "types:\n",
                "types:\n  OnLoan:\n    doc: A thing.\n    fields:\n      id: {type: int, doc: Its id.}\n",
            )
        ],
        [
            "schema/errors.yaml:4:3: 'OnLoan' and 'OnLoan' (schema/types/book.yaml:2:3) would both be the class 'OnLoan'; expected another name",
            "schema/types/book.yaml:2:3: 'OnLoan' and 'OnLoan' (schema/errors.yaml:4:3) would both be the class 'OnLoan'; expected another name",
            "schema/types/book.yaml:2:3: no function uses 'OnLoan'; expected a field or an answer of this type",
        ],
    ),
    "two types with the same reader": (
        [
            (
                "types/book.yaml",
                "types:\n",
                "types:\n  BOOK:\n    doc: A thing.\n    fields:\n      id: {type: int, doc: Its id.}\n",
            )
        ],
        [
            "schema/types/book.yaml:2:3: 'BOOK' and 'Book' (schema/types/book.yaml:6:3) would both be the reader 'book'; expected another name",
            "schema/types/book.yaml:2:3: no function uses 'BOOK'; expected a field or an answer of this type",
            "schema/types/book.yaml:6:3: 'Book' and 'BOOK' (schema/types/book.yaml:2:3) would both be the reader 'book'; expected another name",
        ],
    ),
    "parents of an error in an impossible order": (
        [("errors.yaml", "parents: [OnLoan]", "parents: [Refused, OnLoan]")],
        [
            "schema/errors.yaml:11:3: Refused, OnLoan cannot be the parents of BookOnLoan in this order; expected groups before the groups that they are in"
        ],
    ),
    "a field of an error that is a Python keyword": (
        [("errors.yaml", "      reader: {type: string,", "      from: {type: string,")],
        ["schema/errors.yaml:16:7: 'from' is reserved in errors; expected another name, with `wire`"],
    ),
    "an element of the envelope": (
        [
            (
                "methods/book.yaml",
                "shelf_id: {type: int, wire: place/room/shelf/id,",
                "shelf_id: {type: int, wire: /account,",
            )
        ],
        [
            "schema/methods/book.yaml:18:9: 'shelf_id' would be at /account, which belongs to the envelope; expected another `wire`"
        ],
    ),
    "an element inside one of the envelope": (
        [("methods/book.yaml", "notes: {type: [string], wire: note,", "notes: {type: [string], wire: /sid/note,")],
        [
            "schema/methods/book.yaml:21:9: 'notes' would be at /sid/note, which belongs to the envelope; expected another `wire`"
        ],
    ),
    "an answer in the envelope": (
        [("methods/book.yaml", "{items: Tag, wire: tags/tag}", "{items: Tag, wire: account/tag}")],
        [
            "schema/methods/book.yaml:78:16: the answer would be at /account, which belongs to the envelope; expected another `wire`"
        ],
    ),
    "a choice of a required field": (
        [
            (
                "methods/book.yaml",
                "        tags: {type: [int], wire: tags/id, max_length: 3,",
                "        tags: {type: [int], wire: tags/id, max_length: 3, required: true,",
            )
        ],
        [
            "schema/methods/book.yaml:12:22: at_least_one names 'tags', which is required, so there is no choice; expected no `required`"
        ],
    ),
    "a negative limit": (
        [("api.yaml", "multi: {value: 4,", "multi: {value: -1,")],
        ["schema/api.yaml:11:11: 'value' is -1, too small; expected 1 or more"],
    ),
    "a separator that is a quote": (
        [("methods/book.yaml", 'separator: " ",', "separator: '\"',")],
        [
            "schema/methods/book.yaml:53:46: 'separator' is '\"', not of the right form; expected spaces or punctuation, such as a comma"
        ],
    ),
    "a separator that is a line break": (
        [("methods/book.yaml", 'separator: " ",', 'separator: "\\n",')],
        [
            "schema/methods/book.yaml:53:46: 'separator' is '\\n', not of the right form; expected spaces or punctuation, such as a comma"
        ],
    ),
    "a separator that is part of a value": (
        [("enums.yaml", "POETRY: {wire: verse,", 'POETRY: {wire: "in verse",')],
        ["schema/methods/book.yaml:53:9: 'in verse' of [Genre] contains the separator ' '; expected another separator"],
    ),
    "a value with spaces around it": (
        [("enums.yaml", "POETRY: {wire: verse,", 'POETRY: {wire: " verse",')],
        ["schema/enums.yaml:6:16: 'wire' is ' verse', not of the right form; expected text without spaces around it"],
    ),
    "an attribute that is not the last step": (
        [("methods/book.yaml", "wire: /receipt/@number,", 'wire: "receipt/@number/id",')],
        [
            "schema/methods/book.yaml:36:30: 'wire' is 'receipt/@number/id', not of the right form; expected elements joined by /, such as owner/id; the last step may be an attribute, such as @count"
        ],
    ),
    "a name that XML reserves": (
        [("methods/book.yaml", "wire: /receipt/@number,", 'wire: "receipt/@xmlns",')],
        [
            "schema/methods/book.yaml:36:30: 'wire' is 'receipt/@xmlns', not of the right form; expected elements joined by /, such as owner/id; the last step may be an attribute, such as @count"
        ],
    ),
    "a name with a line break after it": (
        [
            (
                "types/book.yaml",
                "      name: {type: string, doc: The word.}",
                '      "name\\n": {type: string, doc: The word.}',
            )
        ],
        ["schema/types/book.yaml:42:7: 'name\\n' contains a control character; expected a name"],
    ),
    "a control character": (
        [("types/book.yaml", "doc: The word.", 'doc: "The \\x01 word."')],
        [
            "schema/types/book.yaml:42:33: 'The \\x01 word.' contains the control character '\\x01'; expected text without it"
        ],
    ),
    "a path that ends in a line break": (
        [("methods/book.yaml", "wire: note,", 'wire: "note\\n",')],
        [
            "schema/methods/book.yaml:21:33: 'wire' is 'note\\n', not of the right form; expected elements joined by /, such as owner/id; the last step may be an attribute, such as @count"
        ],
    ),
    "an unknown login function": (
        [("api.yaml", "login: auth.login", "login: auth.open")],
        ["schema/api.yaml:2:26: unknown function 'auth.open'; expected one of schema/methods"],
    ),
    "a login with other parameters": (
        [("methods/auth.yaml", "        login: {", "        name: {wire: login, ")],
        [
            "schema/methods/auth.yaml:4:3: clients log in with auth.login; expected a request with `login` and `password`, and `sid` in the answer"
        ],
    ),
    "a page field that does not exist": (
        [("api.yaml", "page: page_current", "page: page_number")],
        ["schema/api.yaml:24:1: 'page_number' is not an optional int field of `paging`; expected one"],
    ),
    "a term with a reserved name": (
        [("enums.yaml", "TODAY: {wire: today,", "PARTS: {wire: today,"), ("filters.yaml", "TODAY: []", "PARTS: []")],
        ["schema/filters.yaml:13:18: DateTerm.parts is reserved; expected another member of DateType than PARTS"],
    ),
    "an operator that is a Python keyword": (
        [("enums.yaml", "GREATER: {wire: gt,", "IN: {wire: gt,")],
        ["schema/enums.yaml:23:7: filters would have a parameter 'in'; expected another name"],
    ),
    "a form with a type that filters cannot compare": (
        [("filters.yaml", 'ids: {type: [int], separator: ";",', "ids: {type: base64,")],
        [
            "schema/filters.yaml:15:3: unknown type 'base64'; expected one of bool, date, datetime, int, number, string, time"
        ],
    ),
    "a form without a type": (
        [("filters.yaml", 'ids: {type: [int], separator: ";",', 'ids: {type: [], separator: ";",')],
        ["schema/filters.yaml:15:9: 'type' is []; expected a text or a list of one"],
    ),
    "an alias of an entry around it": (
        [
            (
                "types/book.yaml",
                "    doc: A word for what books have in common.\n    fields:\n",
                "    doc: A word for what books have in common.\n    fields: &f\n      more: *f\n",
            )
        ],
        ["schema/types/book.yaml:41:7: this alias refers to an entry around it; expected no circle"],
    ),
    "a date that does not exist": (
        [("types/book.yaml", "doc: The word.", "doc: 2001-99-99")],
        [
            "schema/types/book.yaml:42:33: YAML reads '2001-99-99' as a timestamp: month must be in 1..12; expected quotes"
        ],
    ),
    "a tag": (
        [("types/book.yaml", "doc: The word.", "doc: !!python/name:os.system x")],
        ["schema/types/book.yaml:42:33: 'x' has the tag tag:yaml.org,2002:python/name:os.system; expected no tag"],
    ),
    "a key that is a list": (
        [
            (
                "types/book.yaml",
                "      name: {type: string, doc: The word.}",
                "      ? [name]\n      : {type: string, doc: The word.}",
            )
        ],
        ["schema/types/book.yaml:42:9: YAML reads 'a sequence' as seq; expected a name, in quotes"],
    ),
    "an unclosed quote": (
        [("types/book.yaml", "doc: The word.", "doc: 'The word.")],
        [
            "schema/types/book.yaml:42:33: not YAML: while scanning a quoted scalar found unexpected end of stream; expected the quote or bracket that closes it"
        ],
    ),
    "an unclosed bracket": (
        [
            (
                "types/book.yaml",
                "      id: {type: int, required: true, doc: Its id.}",
                "      id: {type: int, required: true, doc: Its id.",
            )
        ],
        [
            "schema/types/book.yaml:41:11: not YAML: while parsing a flow mapping did not find expected ',' or '}'; expected the bracket that closes it, and a comma between entries"
        ],
    ),
    "an extra closing bracket": (
        [
            (
                "types/book.yaml",
                "      id: {type: int, required: true, doc: Its id.}",
                "      id: {type: int, required: true, doc: Its id.}}",
            )
        ],
        ["schema/types/book.yaml:41:52: not YAML: did not find expected key; expected no bracket that was not opened"],
    ),
    "a colon in a text": (
        [("types/book.yaml", "    doc: A word for what", "    doc: A word: for what")],
        [
            "schema/types/book.yaml:39:16: not YAML: mapping values are not allowed in this context; expected quotes around a text with a colon"
        ],
    ),
    "a text that begins with a quote": (
        [("types/book.yaml", "    doc: A word for what", "    doc: 'A' word for what")],
        ["schema/types/book.yaml:39:14: not YAML: did not find expected key; expected quotes around the whole text"],
    ),
    "an at sign": (
        [("types/book.yaml", 'wire: "@lang",', "wire: @lang,")],
        [
            "schema/types/book.yaml:6:38: not YAML: found character that cannot start any token; expected quotes around a text that begins so"
        ],
    ),
}
