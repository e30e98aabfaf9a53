"""Mean of the weights of models that began alike: python3 average.py A.pt B.pt --out C.pt"""
import argparse
import torch

parser = argparse.ArgumentParser()
parser.add_argument('models', nargs='+')
parser.add_argument('--out', required=True)
opt = parser.parse_args()
states = [torch.load(path) for path in opt.models]
mean = lambda name: sum(state[name] for state in states) / len(states)
torch.save({name: mean(name) if weight.is_floating_point() else weight for name, weight in states[0].items()}, opt.out)
