extension DepthFault {
    var english: String {
        switch self {
        case .value(let walk): "a value that is nested so deeply can't be \(walk.english) in a lesson"
        case .calls(let open): "the functions call each other too deeply: \(open) calls are open; is there a recursion without an end?"
        case .defaultValue: "this default value needs others too deeply: does it need itself?"
        }
    }
}

extension DepthFault.Walk {
    fileprivate var english: String {
        switch self {
        case .shown: "shown"
        case .compared: "compared"
        case .hashed: "hashed"
        case .cast: "cast"
        case .handedOver: "handed over"
        }
    }
}
