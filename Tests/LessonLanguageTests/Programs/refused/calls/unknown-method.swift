var a = [1]
a.push(2)
// error: 2: value of type '[Int]' has no member 'push'
