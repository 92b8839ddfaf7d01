enum Fault: Error { case negative(Int), zero }
func root(_ x: Int) throws -> Double {
    if x < 0 { throw Fault.negative(x) }
    if x == 0 { throw Fault.zero }
    return Double(x).squareRoot()
}
do {
    print(try root(9))
    print(try root(-1))
} catch Fault.negative(let n) {
    print("negative", n)
} catch {
    print("other", error)
}
print((try? root(16)) as Any, (try? root(0)) as Any)
do { _ = try root(0) } catch { print(error) }
// expect: 3.0
// expect: negative -1
// expect: Optional(4.0) nil
// expect: zero
