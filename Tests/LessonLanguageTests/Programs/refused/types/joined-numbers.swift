print([1, 2, 3].joined(separator: ","))
// error: 1: no 'joined' takes (separator: String); write `[1, 2, 3].map { String($0) }.joined(separator: ",")`
