# SPDX-License-Identifier: MIT
"""usage: pythonserver.py

An echo server of python-engineio, on aiohttp and a free port, which it prints. Ends with its
standard input.
"""
import asyncio
import sys

from aiohttp import web
import engineio

# Short, because a GET that waits when its client disconnects is answered after both.
server = engineio.AsyncServer(async_mode='aiohttp', ping_interval=0.5, ping_timeout=1)
server.on('message', server.send)


async def main():
    application = web.Application()
    server.attach(application)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, '127.0.0.1', 0).start()
    print(runner.addresses[0][1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    await runner.cleanup()


asyncio.run(main())
