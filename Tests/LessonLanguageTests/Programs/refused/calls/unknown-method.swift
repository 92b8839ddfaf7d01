var a = [1]
a.push(2)
// error: 2: lessons write `a.append(2)` for `push`
