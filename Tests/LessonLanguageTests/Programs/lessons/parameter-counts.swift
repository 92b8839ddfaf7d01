func rnn(_ features: Int, _ units: Int) -> Int { features * units + units * units + units }
func lstm(_ features: Int, _ units: Int) -> Int { 4 * rnn(features, units) }
func gru(_ features: Int, _ units: Int) -> Int { 3 * (features * units + units * units + 2 * units) }
for (name, count) in [("SimpleRNN", rnn(16, 8)), ("LSTM", lstm(16, 8)), ("GRU", gru(16, 8))] { print(name, count) }
// expect: SimpleRNN 200
// expect: LSTM 800
// expect: GRU 624
