enum Fault: Error, Equatable { case missing(String), range(Int, max: Int), other }
struct Detail: Error { let code: Int; var text: String { "code \(code)" } }
func risky(_ n: Int) throws -> Int {
    defer { print("leaving", n) }
    switch n {
    case 0: throw Fault.missing("zero")
    case 1: throw Fault.range(1, max: 0)
    case 2: throw Detail(code: 7)
    case 3: throw Fault.other
    default: return n
    }
}
for n in 0...4 {
    do {
        print("ok", try risky(n))
    } catch Fault.missing(let what) {
        print("missing", what)
    } catch let Fault.range(x, max) where max < x {
        print("range", x, max)
    } catch let d as Detail {
        print(d.text)
    } catch is Fault {
        print("some fault")
    } catch {
        print("else", error)
    }
}
print((try? risky(0)) as Any, (try? risky(9)) ?? -1)
func retry<T>(_ times: Int, _ body: () throws -> T) rethrows -> T? {
    for _ in 0..<times { if let x = try? body() { return x } }
    return nil
}
var tries = 0
print(try retry(3) { try inner() } as Any)
func inner() throws -> Int { tries += 1; if tries < 3 { throw Fault.other }; return tries }
if false { _ = try retry(3) { () throws -> Int in tries += 1; if tries < 3 { throw Fault.other }; return tries } }
let thrower: (Int) throws -> String = { if $0 > 1 { throw Fault.other }; return "fine" }
do { print(try thrower(1)); print(try thrower(2)) } catch { print("caught", error) }
print(try [1, 2, 3].map { (n: Int) throws -> Int in if n > 5 { throw Fault.other }; return n * 2 })
func nested() throws {
    do { _ = try risky(3) } catch Fault.missing { print("no") }
}
do { try nested() } catch { print("through", error as! Fault == .other) }
func cleanup() -> Int {
    var x = 1
    defer { x = 100; print("last", x) }
    defer { print("first") }
    for i in 0..<2 { defer { print("turn", i) }; if i == 1 { continue } }
    return x
}
print(cleanup())
func f() throws(Fault) -> Int { throw .other }
do { _ = try f() } catch { print(error) }
// expect: leaving 0
// expect: missing zero
// expect: leaving 1
// expect: range 1 0
// expect: leaving 2
// expect: code 7
// expect: leaving 3
// expect: some fault
// expect: leaving 4
// expect: ok 4
// expect: leaving 0
// expect: leaving 9
// expect: nil 9
// expect: Optional(3)
// expect: fine
// expect: caught other
// expect: [2, 4, 6]
// expect: leaving 3
// expect: through true
// expect: turn 0
// expect: turn 1
// expect: first
// expect: last 100
// expect: 1
// expect: other
