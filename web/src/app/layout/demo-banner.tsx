/** Says on every page, and on paper, that nothing here is real. */
export const DemoBanner = () => (
  <div className="demo-banner" role="note">
    演示数据：案件、人员均为虚构，请勿录入真实信息。
  </div>
);
