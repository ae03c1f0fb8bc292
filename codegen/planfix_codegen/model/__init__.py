"""The API as data, frozen. It knows nothing of Python: names and types of the target language are decided elsewhere."""

from planfix_codegen.model.functions import Answer as Answer
from planfix_codegen.model.functions import Function as Function
from planfix_codegen.model.functions import ListAnswer as ListAnswer
from planfix_codegen.model.functions import Resource as Resource
from planfix_codegen.model.functions import Split as Split
from planfix_codegen.model.functions import TypeAnswer as TypeAnswer
from planfix_codegen.model.service import Limit as Limit
from planfix_codegen.model.service import Region as Region
from planfix_codegen.model.service import Service as Service
from planfix_codegen.model.shapes import Alternative as Alternative
from planfix_codegen.model.shapes import Choice as Choice
from planfix_codegen.model.shapes import Field as Field
from planfix_codegen.model.shapes import Named as Named
from planfix_codegen.model.shapes import Shape as Shape
from planfix_codegen.model.shapes import TypeExpr as TypeExpr
from planfix_codegen.model.tables import Enum as Enum
from planfix_codegen.model.tables import EnumValue as EnumValue
from planfix_codegen.model.tables import ErrorCode as ErrorCode
from planfix_codegen.model.tables import ErrorGroup as ErrorGroup
from planfix_codegen.model.tables import Filter as Filter
from planfix_codegen.model.tables import FilterClass as FilterClass
from planfix_codegen.model.tables import FilterForm as FilterForm
from planfix_codegen.model.whole import Model as Model
