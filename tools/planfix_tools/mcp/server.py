"""Serve an account to an assistant over standard input and output (MCP)."""

from __future__ import annotations

import logging
import sys
from functools import partial
from typing import Any

import anyio
import anyio.to_thread
import jsonschema
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server
from mcp_types import (
    CallToolRequestParams,
    CallToolResult,
    ListToolsResult,
    PaginatedRequestParams,
    TextContent,
    Tool as McpTool,
    ToolAnnotations,
)

from planfix import Planfix
from planfix_runtime.config import __version__
from planfix_tools.cli.connect import connect
from planfix_tools.cli.failures import message_of, status_of
from planfix_tools.mcp.names import Names
from planfix_tools.mcp.tools import Functions, Tool
from planfix_tools.mcp.usual import Usual

INSTRUCTIONS = (
    "An account of Planfix: tasks, projects, contacts, directories (handbooks) and data tags (analytics). Its API takes one "
    "request a second, so prefer one search to many reads. If a list continues, it has next_cursor: call the same tool with "
    "the same arguments and this cursor."
)


def tools_of(pf: Planfix, *, write: bool, every: bool) -> dict[str, Tool]:
    """The tools by name.

    Args:
        pf: A client of the account.
        write: Whether to add tools that change the account.
        every: Whether to add a tool for each function of the API.
    """
    usual, functions = Usual(pf, Names(pf)), Functions(pf, write)
    found = [*functions.general(), *usual.reading()]
    if write:
        found += usual.writing()
    if every:
        found += functions.each()
    return {one.name: one for one in found}


def serve(profile: str | None, *, write: bool, every: bool) -> None:
    """Serve until the client closes the connection.

    Raises:
        WrongCall: No keys were found.
    """
    # Standard output carries the protocol.
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING)
    with connect(profile) as pf:
        anyio.run(partial(_serve, tools_of(pf, write=write, every=every)))


async def _serve(tools: dict[str, Tool]) -> None:
    async def list_tools(context: Any, params: PaginatedRequestParams | None) -> ListToolsResult:
        return ListToolsResult(tools=[_shown(one) for one in tools.values()])

    async def call_tool(context: Any, params: CallToolRequestParams) -> CallToolResult:
        found = await anyio.to_thread.run_sync(_answer, tools, params.name, params.arguments or {})
        return CallToolResult(content=[TextContent(type="text", text=found[0])], is_error=found[1])

    server: Server[Any] = Server(
        "planfix", version=__version__, instructions=INSTRUCTIONS, on_list_tools=list_tools, on_call_tool=call_tool
    )
    async with stdio_server() as (reading, writing):
        await server.run(reading, writing, server.create_initialization_options())


def _shown(one: Tool) -> McpTool:
    hints = ToolAnnotations(
        read_only_hint=not one.write,
        destructive_hint=one.write,
        idempotent_hint=one.idempotent,
        open_world_hint=True,
    )
    return McpTool(name=one.name, description=one.text, input_schema=dict(one.schema), annotations=hints)


def _answer(tools: dict[str, Tool], name: str, arguments: dict[str, Any]) -> tuple[str, bool]:
    """Run a tool: its text, and whether that is an error which the model can correct."""
    tool = tools.get(name)
    if tool is None:
        return f"there is no tool {name!r}; there are {', '.join(tools)}", True
    try:
        jsonschema.validate(arguments, tool.schema)
        return tool.run(arguments), False
    except jsonschema.ValidationError as error:
        where = ".".join(map(str, error.absolute_path))
        return f"{where}: {error.message}" if where else error.message, True
    except Exception as error:
        if status_of(error) is None:
            raise
        return message_of(error), True
