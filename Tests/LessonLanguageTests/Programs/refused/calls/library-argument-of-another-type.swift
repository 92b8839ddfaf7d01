let parts = "a-b".split(separator: 1)
print(parts)
// error: 1: no 'split' takes (separator: Int); write `"a-b".split(separator: "1")`
