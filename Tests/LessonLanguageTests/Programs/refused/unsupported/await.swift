let x = await f()
// error: 1: async code ('await') is not part of the lesson language
