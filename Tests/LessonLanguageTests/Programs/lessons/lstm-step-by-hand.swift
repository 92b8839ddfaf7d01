struct Gates { var forget, input, output, candidate: Double }
func step(x: Double, h: Double, c: Double) -> (h: Double, c: Double, gates: Gates) {
    let g = Gates(forget: 1 / (1 + exp(-(x + h + 1))), input: 1 / (1 + exp(-x)), output: 1 / (1 + exp(-h)), candidate: tanh(x - h))
    let cell = g.forget * c + g.input * g.candidate
    return (g.output * tanh(cell), cell, g)
}
var (h, c) = (0.0, 0.0)
for x in [1.0, 0.0, -1.0] {
    let result = step(x: x, h: h, c: c)
    (h, c) = (result.h, result.c)
    print(String(format: "h %.5f c %.5f f %.5f", h, c, result.gates.forget))
}
// expect: h 0.25279 c 0.55677 f 0.88080
// expect: h 0.16873 c 0.30928 f 0.77778
// expect: h -0.02920 c -0.05392 f 0.54208
