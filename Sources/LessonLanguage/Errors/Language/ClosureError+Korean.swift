extension ClosureError {
    var korean: String {
        switch self {
        case .usesBeyond(let place, let given): "클로저가 '$\(place)'까지 쓰지만 받는 인자는 \(given)개입니다\(given == 1 ? ": `$0`" : "")"
        case .ignoresArguments(let count): "여기 오는 클로저는 인자를 \(count)개 받아야 하고, 받지 않은 채 둘 수 없습니다. 'in' 앞에 이름이나 '_'를 적습니다"
        case .parameterCount(let wanted, let written): "여기 오는 클로저는 인자를 \(wanted)개 받아야 하는데 \(written)개를 썼습니다"
        case .meaninglessCapture(let specifier): "레슨은 직접 만든 클래스를 쓰지 않으므로 여기 쓴 '\(specifier)'에는 뜻이 없습니다. 지웁니다"
        }
    }
}
