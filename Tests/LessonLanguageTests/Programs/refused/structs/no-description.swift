struct C: CustomStringConvertible { var x = 1 }
// error: 1: type 'C' does not conform to protocol 'CustomStringConvertible': it needs 'var description: String'
