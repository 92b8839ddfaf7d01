enum LoadError: Error { case missing(String), empty }
func load(_ s: String) throws -> Int {
    guard !s.isEmpty else { throw LoadError.empty }
    guard s != "x" else { throw LoadError.missing(s) }
    return s.count
}
for s in ["abc", "", "x"] {
    do { print(try load(s)) } catch LoadError.missing(let what) { print("missing \(what)") } catch { print("failed: \(error)") }
}
// expect: 3
// expect: failed: empty
// expect: missing x
