func show<T: CustomStringConvertible>(_ x: T) -> String { x.description }
struct Quiet { var x = 1 }
print(show(Quiet()))
// error: 3: type 'Quiet' does not conform to protocol 'CustomStringConvertible'
