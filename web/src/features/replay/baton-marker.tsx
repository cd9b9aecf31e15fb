/** 接力棒: who holds it is responsible. It glides from organ to organ (CSS), or jumps where motion is not wanted. */
export const BatonMarker = ({ x, y }: { readonly x: number; readonly y: number }) => (
  <g className="replay-baton" style={{ transform: `translate(${x}px, ${y}px)` }}>
    <title>接力棒：由这个机关负责</title>
    <g transform="translate(0,-24) rotate(-24)">
      <rect className="replay-baton-rod" x={-20} y={-5} width={40} height={10} rx={5} />
      <rect className="replay-baton-stripe" x={-11} y={-5} width={5} height={10} />
      <rect className="replay-baton-stripe" x={6} y={-5} width={5} height={10} />
    </g>
  </g>
);
