let x: Int = {
    var t = 0
    for i in 1...4 { t += i }
    return t
}()
print(x)
// expect: 10
