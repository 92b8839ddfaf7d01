enum Small: UInt8 { case a = 255, b }
// error: 1: raw value for enum case must be a literal of type 'UInt8'
