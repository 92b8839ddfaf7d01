/// Random draws: the generator is a value of the embedder's, held in a variable of the lesson that the call changes.
extension FunctionLowering {
    func drawing(_ body: @escaping DrawingBody, _ call: CallNode, _ representation: Representation, _ span: Span) -> Code {
        let parameters = call.member.parameters
        guard let position = parameters.firstIndex(where: \.isInout), case .value(let source) = call.arguments[position] else {
            return .constant(.void, .boxed)
        }
        let generator = accessor(source)
        let others = parameters.indices.filter { $0 != position }.map { argument(call.arguments[$0], parameters[$0]).boxed }
        func draw(_ own: inout Value, _ values: [Value], _ frame: Frame) throws -> Value {
            var result = Value.void
            try generator(frame) { held in
                var random = try LessonGenerator(held)
                held = .taken
                defer { held = random.value }
                result = try body(&own, values, &random)
            }
            return result
        }
        let isMutating = call.member.isMutating
        let changed = isMutating ? call.receiver.map(accessor) : nil
        let read = isMutating ? nil : call.receiver.map { expression($0).boxed }
        return .fromBoxed(
            { frame in
                let values = try others.map { try $0(frame) }
                var result = Value.void
                do {
                    if let changed {
                        try changed(frame) { result = try draw(&$0, values, frame) }
                    } else {
                        var own = try read?(frame) ?? .void
                        result = try draw(&own, values, frame)
                    }
                } catch { throw NativeFault.located(error, isThrowing: false, span, frame.machine) }
                return result
            }, representation)
    }
}
