let x = await f()
// error: 1: lessons write `f()` for `await`
