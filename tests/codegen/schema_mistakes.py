"""Mistakes in a schema: how to change the fragment's schema, and what `lint` says."""

from __future__ import annotations

Edit = tuple[str, str, str]
"""File, old text, new text."""

MISTAKES: dict[str, tuple[Edit, str]] = {
    "unknown type": (
        ("methods/book.yaml", "genre: {type: Genre,", "genre: {type: Gerne,"),
        "methods/book.yaml:22:9: unknown type 'Gerne'; expected Genre",
    ),
    "unknown type of a list": (
        ("methods/book.yaml", "card: {type: [CardValue],", "card: {type: [Card],"),
        "methods/book.yaml:29:9: unknown type 'Card'; expected CardValue",
    ),
    "unknown type of an answer": (
        ("methods/book.yaml", "{type: Book, wire: book}", "{type: Bock, wire: book}"),
        "methods/book.yaml:45:16: unknown type 'Bock'; expected Book",
    ),
    "unknown type of an error's field": (
        ("errors.yaml", "until: {type: date,", "until: {type: day,"),
        "errors.yaml:17:7: unknown type 'day'; expected ",
    ),
    "a list of changes whose function answers no list": (
        ("api.yaml", "{method: book.getList, filter: bought}", "{method: book.get, filter: bought}"),
        "api.yaml:34:5: 'book.get' is not a paginated list function; expected one",
    ),
    "a list of changes by an unknown filter": (
        ("api.yaml", "{method: book.getList, filter: bought}", "{method: book.getList, filter: sold}"),
        "api.yaml:34:5: unknown filter of book.getList 'sold'; expected bought, custom_readers, lent",
    ),
    "a list of changes without a start": (
        ("api.yaml", "{method: book.getList, filter: bought}", "{method: book.getList, after: genres}"),
        "api.yaml:34:5: 'book' takes no start of the period; expected `filter`, or `after` and `until`",
    ),
    "a list of changes in an unknown order": (
        ("api.yaml", "filter: bought}", "filter: bought, order: {genre: NOVEL}}"),
        "api.yaml:34:5: unknown field of book.getList 'genre'; expected genres",
    ),
    "a list of changes whose entries do not name the object": (
        (
            "api.yaml",
            "filter: bought}",
            "filter: bought, tells: {kind: copy, field: copy, key: id, method: book.getCopy}}",
        ),
        "api.yaml:34:5: Book has no `copy.id`; expected a field that holds an object, and a number in it",
    ),
    "unknown key of a field": (
        ("types/book.yaml", "opens: {type: time,", "opens: {type: time, wier: hours,"),
        "types/book.yaml:18:27: unknown key 'wier' in 'opens'; expected one of ",
    ),
    "unknown key of a function": (
        ("methods/book.yaml", "    admin: true\n", "    administrators: true\n"),
        "methods/book.yaml:61:5: unknown key 'administrators' in 'remove'; expected one of ",
    ),
    "unknown section": (
        ("enums.yaml", "enums:\n", "enum:\n"),
        "enums.yaml:1:1: unknown key 'enum'; expected one of enums",
    ),
    "wrong indentation": (
        ("types/book.yaml", "      title: {type: string,", "     title: {type: string,"),
        "types/book.yaml:7:6: not YAML: ",
    ),
    "indentation that moves a key": (
        (
            "methods/book.yaml",
            "      fields:\n        id: {type: int | string,",
            "      fields:\n      id: {type: int | string,",
        ),
        "methods/book.yaml:44:7: unknown key 'id' in 'request'; expected one of ",
    ),
    "a tab": (
        ("enums.yaml", "    doc: How a book is bound.", "\tdoc: How a book is bound."),
        "enums.yaml:8:1: not YAML: found character",
    ),
    "a field in camelCase": (
        ("types/book.yaml", "      opens: {type: time,", "      openFrom: {type: time,"),
        "types/book.yaml:18:7: the name 'openFrom' is not of the right form; expected snake_case, such as begin_date\n",
    ),
    "a type that begins with a lower-case letter": (
        ("types/book.yaml", "  Remark:\n", "  remark:\n"),
        "types/book.yaml:25:3: the name 'remark' is not of the right form; expected PascalCase, such as TaskStatus\n",
    ),
    "a member of an enum that is not in capitals": (
        ("enums.yaml", "      NOVEL: A novel.", "      Novel: A novel."),
        "enums.yaml:5:7: the name 'Novel' is not of the right form; expected capitals, such as NOT_STARTED\n",
    ),
    "an error code with two digits": (
        ("errors.yaml", '  "1001": {', '  "12": {'),
        "errors.yaml:10:3: the name '12' is not of the right form; expected four or five digits, in quotes\n",
    ),
    "a path with a space": (
        ("types/book.yaml", "wire: publisher/office/id,", "wire: publisher office,"),
        "types/book.yaml:12:33: 'wire' is 'publisher office', not of the right form; expected elements joined by /, such as "
        "owner/id; the last step may be an attribute, such as @count\n",
    ),
    "an empty list": (
        ("methods/book.yaml", "at_least_one: [[tags, notes]]", "at_least_one: []"),
        "methods/book.yaml:12:7: 'at_least_one' is [], too short; expected 1 or more\n",
    ),
    "two types of a list": (
        ("types/book.yaml", "shelves: {type: [int],", "shelves: {type: [int, string],"),
        'types/book.yaml:15:17: \'type\' is ["int", "string"]; expected a text or a list of one\n',
    ),
    "the same code twice": (
        ("methods/book.yaml", 'errors: ["1002"]', 'errors: ["1002", "1002"]'),
        'methods/book.yaml:37:5: \'errors\' is ["1002", "1002"], with duplicates; expected each item once\n',
    ),
    "a filter's number that is too small": (
        ("filters.yaml", "bought: {number: 1,", "bought: {number: 0,"),
        "filters.yaml:22:16: 'number' is 0, too small; expected 1 or more\n",
    ),
    "a date type that the enum lacks": (
        ("filters.yaml", "date_types: {TODAY: [],", "date_types: {TOMORROW: [],"),
        "filters.yaml:13:18: 'TOMORROW' is not a member of DateType; expected one of ANOTHER_DATE, TODAY\n",
    ),
    "an operator that the enum lacks": (
        ("filters.yaml", "operators: [equal, gt]", "operators: [equal, lt]"),
        "filters.yaml:22:58: 'lt' is not a value of FilterOperator; expected one of equal, gt\n",
    ),
    "duplicate key": (
        ("types/book.yaml", "      language: {", "      id: {type: string, doc: Once more.}\n      language: {"),
        "types/book.yaml:6:7: 'id' occurs twice; expected it once",
    ),
    "a key that YAML reads as something else": (
        ("enums.yaml", "      NOVEL: A novel.", "      NO: A novel."),
        "enums.yaml:5:7: YAML reads 'NO' as bool; expected a name, in quotes",
    ),
    "a code that is a number": (
        ("errors.yaml", '  "1001": {', "  1001: {"),
        "errors.yaml:10:3: YAML reads '1001' as int; expected a name, in quotes",
    ),
    "duplicate wire name": (
        ("types/book.yaml", "doc: Id of the reader.", "wire: name, doc: Id of the reader."),
        "types/book.yaml:24:7: 'name' has the wire name 'name', like 'id'; expected another",
    ),
    "overlapping wire paths": (
        ("methods/book.yaml", "wire: author/name,", "wire: author/id/name,"),
        "methods/book.yaml:16:9: 'author_name' (book/author/id/name) lies inside 'author_id' (book/author/id)",
    ),
    "an attribute of a value": (
        ("methods/book.yaml", "wire: /receipt/@number,", "wire: id/@number,"),
        "methods/book.yaml:36:9: 'receipt' (book/id/@number) lies inside 'id' (book/id)",
    ),
    "unreachable type": (
        (
            "types/book.yaml",
            "types:\n",
            "types:\n  Shelf:\n    doc: A shelf.\n    fields:\n      id: {type: int, doc: Its id.}\n",
        ),
        "types/book.yaml:2:3: no function uses 'Shelf'; expected a field or an answer of this type",
    ),
    "unreachable enum": (
        ("enums.yaml", "enums:\n", "enums:\n  Colour:\n    doc: A colour.\n    values: {RED: Red.}\n"),
        "enums.yaml:2:3: no function uses 'Colour'; expected a field or an answer of this type",
    ),
    "missing description of a field": (
        ("methods/book.yaml", "bought: {type: date, doc: When it was bought.}", "bought: {type: date}"),
        "methods/book.yaml:25:9: 'doc' is missing in 'bought'; expected it beside the other keys",
    ),
    "missing description of a function": (
        ("methods/book.yaml", "    doc: Look at a book.\n", ""),
        "methods/book.yaml:38:3: 'doc' is missing in 'get'; expected it beside the other keys",
    ),
    "missing description of a type": (
        ("types/book.yaml", "    doc: What a reader says.\n", ""),
        "types/book.yaml:25:3: 'doc' is missing in 'Remark'; expected it beside the other keys",
    ),
    "a description without a full stop": (
        ("enums.yaml", "doc: What a book is.", "doc: What a book is"),
        "enums.yaml:3:5: 'doc' is 'What a book is', not a description; expected a sentence that ends with a full stop",
    ),
    "a comma in a description": (
        ("types/book.yaml", "doc: Who read it.}", "doc: Who read it, and where.}"),
        "types/book.yaml:13:73: unknown key 'and where.' in 'readers'; expected one of ",
    ),
    "unknown error code": (
        ("methods/book.yaml", 'errors: ["1001"]', 'errors: ["1001", "4040"]'),
        "methods/book.yaml:46:22: unknown error code '4040'; expected a code of errors.yaml",
    ),
    "unknown group of errors": (
        ("errors.yaml", "parents: [OnLoan]", "parents: [OnLaon]"),
        "errors.yaml:11:3: unknown group 'OnLaon'; expected OnLoan",
    ),
    "groups of errors in a circle": (
        ("errors.yaml", "Refused: {doc:", "Refused: {parents: [OnLoan], doc:"),
        "errors.yaml:3:3: Refused is an ancestor of itself; expected no circle",
    ),
    "a choice of a field that does not exist": (
        ("methods/book.yaml", "at_most_one: [[shelf_id, stored]]", "at_most_one: [[shelf, stored]]"),
        "methods/book.yaml:11:21: at_most_one names 'shelf', which is not a field; expected one of author_id, ",
    ),
    "a choice of one field": (
        ("methods/book.yaml", "at_least_one: [[tags, notes]]", "at_least_one: [[tags]]"),
        "methods/book.yaml:12:22: at_least_one leaves no choice; expected two fields or more",
    ),
    "a field twice in a choice": (
        ("methods/book.yaml", "at_least_one: [[tags, notes]]", "at_least_one: [[tags, tags]]"),
        "methods/book.yaml:12:22: at_least_one names 'tags' more than once; expected it once",
    ),
    "a field with a reserved name": (
        ("methods/book.yaml", "        price: {type: number, min: 0,", "        silent: {type: number, min: 0,"),
        "methods/book.yaml:24:9: 'silent' is reserved; expected another name, with `wire`",
    ),
    "a field that is a Python keyword": (
        ("types/book.yaml", "      text: {type: string,", "      from: {type: string,"),
        "types/book.yaml:30:7: 'from' is reserved; expected another name, with `wire`",
    ),
    "a class with a name of the runtime": (
        ("errors.yaml", "name: Closed,", "name: FailureKind,"),
        "errors.yaml:9:3: 'FailureKind' is reserved in the package; expected another name",
    ),
    "a type whose reader has a name of the runtime": (
        (
            "types/book.yaml",
            "types:\n",
            "types:\n  Leaf:\n    doc: A leaf.\n    fields: {id: {type: int, doc: Id.}}\n",
        ),
        "types/book.yaml:2:3: the function of 'Leaf' would be read_leaf, which the runtime has already; expected another name\n",
    ),
    "an attribute of the whole message": (
        ("methods/book.yaml", "wire: /receipt/@number,", 'wire: "/@number",'),
        "methods/book.yaml:36:9: attribute 'number' would be at the root, which belongs to the envelope; expected an element "
        "around it\n",
    ),
    "a field of an error with a reserved name": (
        ("errors.yaml", "      reader: {type: string,", "      message: {type: string, wire: reader,"),
        "errors.yaml:16:7: 'message' is reserved in errors; expected another name, with `wire`\n",
    ),
    "a filter with a reserved name": (
        ("filters.yaml", "      lent: {", "      overload: {"),
        "filters.yaml:23:7: 'overload' is reserved in filters; expected another name\n",
    ),
    "a class twice": (
        ("enums.yaml", "  FieldType:\n", "  Reader:\n    doc: A reader.\n    values: {ANN: Ann.}\n  FieldType:\n"),
        "enums.yaml:12:3: 'Reader' and 'Reader' (schema/types/book.yaml:20:3) would both be the class 'Reader'; expected another name",
    ),
    "words and numbers in an enum": (
        ("enums.yaml", "CLOTH: {wire: 1,", "CLOTH: {wire: one,"),
        "enums.yaml:11:7: Binding has numbers on the wire, but 'one' is a word; expected one kind of `wire`",
    ),
    "one value for two members": (
        ("enums.yaml", "CLOTH: {wire: 1,", "CLOTH: {wire: 0,"),
        "enums.yaml:11:7: Binding has 0 on the wire already, as PAPER; expected another",
    ),
    "bounds of a text": (
        ("methods/book.yaml", "min_length: 1, max_length: 80,", "min: 1, max_length: 80,"),
        "methods/book.yaml:14:9: string has no `min` and `max`: expected int or number",
    ),
    "length of a number": (
        ("methods/book.yaml", "wire: place/room/shelf/id, min: 1,", "wire: place/room/shelf/id, min_length: 1,"),
        "methods/book.yaml:18:9: int has no `min_length` and `max_length`: expected a string or a list",
    ),
    "bounds that allow no value": (
        ("methods/book.yaml", "min_length: 1, max_length: 80,", "min_length: 81, max_length: 80,"),
        "methods/book.yaml:14:9: no value is between 81 and 80; expected the smaller bound first",
    ),
    "a secret that is not a string": (
        ("types/book.yaml", "public: {type: bool,", "public: {type: bool, secret: true,"),
        "types/book.yaml:29:7: bool cannot be secret; expected a string",
    ),
    "ambiguous alternatives": (
        ("methods/book.yaml", "{type: int | string, required: true,", "{type: string | int, required: true,"),
        "methods/book.yaml:44:9: string | int is ambiguous; expected an enum or int, then string; or an enum, int, string",
    ),
    "objects in one element": (
        ("types/book.yaml", "wire: readers/reader,", 'wire: readers, separator: " ",'),
        "types/book.yaml:13:7: [Reader] cannot be in one element; expected a list of scalars for `separator`",
    ),
    "an object in an attribute": (
        ("types/book.yaml", "author: {type: Reader,", 'author: {type: Reader, wire: "@author",'),
        "types/book.yaml:11:7: attribute 'author' cannot hold Reader; expected a scalar or an enum",
    ),
    "a list of values": (
        ("types/book.yaml", "card_value: {type: value,", "card_value: {type: [value],"),
        "types/book.yaml:19:7: [value] cannot be read; expected this type alone, not repeated, in an element",
    ),
    "an error that holds an object": (
        ("errors.yaml", "reader: {type: string,", "reader: {type: Reader,"),
        "errors.yaml:16:7: an error cannot hold Reader at reader; expected one value at the root",
    ),
    "pages without a list": (
        (
            "methods/book.yaml",
            "  get:\n    doc: Look at a book.\n    kind: read\n",
            "  get:\n    doc: Look at a book.\n    kind: read\n    paginated: true\n",
        ),
        "methods/book.yaml:38:3: book.get is paginated but answers no list; expected `items`",
    ),
    "a write that is split": (
        ("methods/book.yaml", "kind: read\n    split: [ids, names]", "kind: write\n    split: [ids, names]"),
        "methods/book.yaml:71:5: book.getTags cannot be sent as several requests; expected an unpaginated read whose "
        "response has `items`",
    ),
    "a split of a function that answers no list": (
        ("methods/book.yaml", "{items: Tag, wire: tags/tag}", "{type: Tag, wire: tag}"),
        "methods/book.yaml:71:5: book.getTags cannot be sent as several requests; expected an unpaginated read whose ",
    ),
    "a split over a field that does not exist": (
        ("methods/book.yaml", "split: [ids, names]", "split: [ids, nmaes]"),
        "methods/book.yaml:71:5: `split` names 'nmaes', which is not a list of the request; expected ids or names",
    ),
    "a split over a single value": (
        ("methods/book.yaml", "names: {type: [string], wire: name,", "names: {type: string, wire: name,"),
        "methods/book.yaml:71:5: `split` names 'names', which is not a list of the request; expected ids",
    ),
    "a split and a limit": (
        ("methods/book.yaml", "ids: {type: [int], wire: id,", "ids: {type: [int], wire: id, max_length: 4,"),
        "methods/book.yaml:76:9: 'ids' is in `split`, so it can have more than 4 items; expected no `max_length`: `multi` of "
        "api.yaml is the limit",
    ),
    "an unknown kind": (
        ("methods/auth.yaml", "kind: read", "kind: reads"),
        "methods/auth.yaml:6:5: 'kind' is 'reads'; expected one of read, write",
    ),
    "text in place of a mapping": (
        ("types/book.yaml", "      name: {type: string, doc: Name of the reader.}", "      name: string"),
        "types/book.yaml:24:7: 'name' is 'string'; expected a mapping",
    ),
    "a file that is a list": (
        ("methods/auth.yaml", "resource: auth\ndoc: Sessions.\nmethods:\n  login:", "- resource: auth\n- login:"),
        "methods/auth.yaml:1:1: the file is not a mapping; expected keys at the top level",
    ),
    "unknown evidence": (
        ("methods/book.yaml", "fee: {type: int, evidence: used,", "fee: {type: int, evidence: guessed,"),
        "methods/book.yaml:120:26: 'evidence' is 'guessed'; expected one of documented, recorded, used",
    ),
    "one number for two words": (
        ("enums.yaml", "OUT: {wire: lent, number: 7,", "OUT: {wire: lent, number: 0,"),
        "enums.yaml:35:7: Loan has the number 0 already, as IN; expected another",
    ),
    "a word without a number": (
        ("enums.yaml", "IN: {number: 0,", "IN: {"),
        "enums.yaml:34:7: IN has no number, but others have one; expected `number`",
    ),
    "a number for a number": (
        ("enums.yaml", "OUT: {wire: lent, number: 7,", "OUT: {wire: 3, number: 7,"),
        "enums.yaml:35:7: OUT is a number on the wire already; expected no `number`",
    ),
    "answers in missing numbers": (
        ("enums.yaml", "    doc: What a book is.\n", "    doc: What a book is.\n    answers: numbers\n"),
        "enums.yaml:2:3: Genre has no numbers; expected `number` for each value, beside `answers`",
    ),
    "a change that reads nothing": (
        ("methods/book.yaml", "read: getCopy", "read: getList"),
        "methods/book.yaml:103:5: `read` names book.getList; expected a read of this resource that answers one object of a type",
    ),
    "a change that reads another kind of object": (
        ("methods/book.yaml", "read: getCopy", "read: get"),
        "methods/book.yaml:103:5: 'returned' is not a datetime of Book; expected one for 'back'",
    ),
    "a change that forgets a field": (
        ("methods/book.yaml", "      leave: [cards]\n", ""),
        "methods/book.yaml:103:5: 'cards' is not kept: Copy has no 'cards'; expected it in `keep`, `moments`, `flags` or `leave`",
    ),
    "a change that keeps a value of another type": (
        ("methods/book.yaml", "keep: {keeper_id: keeper.id}", "keep: {keeper_id: keeper.name}"),
        "methods/book.yaml:103:5: 'keeper_id' takes int, but 'keeper.name' of Copy is string; expected the same type, or objects whose ids it takes",
    ),
    "a change that keeps a field that does not exist": (
        ("methods/book.yaml", "leave: [cards]", "leave: [cards, colour]"),
        "methods/book.yaml:103:5: 'colour' is not a field of the request; expected one of id, shelf_mark, ",
    ),
    "a moment without its fields": (
        ("methods/book.yaml", "moments: {back: returned}", "moments: {due: returned}"),
        "methods/book.yaml:103:5: the request has no 'due_date_is_set'; expected the four fields of a moment",
    ),
    "a moment that is not a datetime": (
        ("methods/book.yaml", "moments: {back: returned}", "moments: {back: fee}"),
        "methods/book.yaml:103:5: 'fee' is not a datetime of Copy; expected one for 'back'",
    ),
    "a change of a read": (
        (
            "methods/book.yaml",
            "  getCopy:\n    doc: Look at a copy.\n    kind: read\n",
            "  getCopy:\n    doc: Look at a copy.\n    kind: read\n    change: {read: getCopy}\n",
        ),
        "methods/book.yaml:91:5: book.getCopy is a read; expected `change` on a write",
    ),
}
