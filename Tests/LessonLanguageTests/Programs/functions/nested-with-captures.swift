func counter() -> () -> Int {
    var n = 0
    func next() -> Int {
        n += 1
        return n
    }
    return next
}
let a = counter()
let b = counter()
print(a(), a(), b(), a())
// expect: 1 2 1 3
