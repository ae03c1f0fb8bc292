"""The schema beside the reference: is everything there, and is everything that is there known from somewhere?"""

from planfix_codegen.audit.comparison import Audit as Audit, audit as audit, read_exceptions as read_exceptions
from planfix_codegen.audit.reference import read_reference as read_reference
