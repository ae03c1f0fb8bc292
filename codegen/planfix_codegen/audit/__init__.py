"""Compares the schema with the reference: what is missing, and what has no known source."""

from planfix_codegen.audit.comparison import Audit as Audit, audit as audit, read_exceptions as read_exceptions
from planfix_codegen.audit.reference import read_reference as read_reference
