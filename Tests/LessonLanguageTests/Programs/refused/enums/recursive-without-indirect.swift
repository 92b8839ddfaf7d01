enum List {
    case end
    case node(Int, List)
}
// error: 1: recursive enum 'List' is not marked 'indirect'
