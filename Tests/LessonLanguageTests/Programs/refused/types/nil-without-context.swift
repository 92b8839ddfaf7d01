let x = nil
// error: 1: 'nil' requires a contextual type; write the type, such as 'let name: Int? = nil'
