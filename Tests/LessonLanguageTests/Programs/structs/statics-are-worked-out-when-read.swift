func make(_ s: String) -> Int {
    print("made", s)
    return 7
}
struct A {
    static let x = make("x")
    static var y = make("y")
    static var z = make("z")
    static let never = make("never")
    static let list = [1, 2]
    static let origin = A(a: 1)
    var a = 0
}
print("start")
print(A.x, A.x, A.list)
A.y = 3
print(A.y)
A.z += 1
print(A.z, A.origin.a)
enum E { static let w = make("w") }
print("end", E.w)
// expect: start
// expect: made x
// expect: 7 7 [1, 2]
// expect: made y
// expect: 3
// expect: made z
// expect: 8 1
// expect: made w
// expect: end 7
